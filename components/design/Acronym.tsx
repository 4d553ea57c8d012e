import './acronym.css';

/** The acronym beside the term that it stands for; nothing where there is none. */
export function Acronym({ text }: { readonly text: string | null }) {
  return text === null ? null : (
    <>
      {' '}
      <span className="acronym">{text}</span>
    </>
  );
}
