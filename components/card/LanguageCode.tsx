import './language-code.css';

/** `fr`, `en`, in the gutter beside a text. For the eye only: the text itself is tagged with its language. */
export function LanguageCode({ code }: { readonly code: string }) {
  return (
    <span className="language-code" aria-hidden="true">
      {code}
    </span>
  );
}
