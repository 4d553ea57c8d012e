import { useContributeText } from './use-contribute-text.ts';

/** What is not written yet, asked for kindly. Nothing before there is a beginning. */
export function GapsNote({ gaps, isBegun }: { readonly gaps: readonly string[]; readonly isBegun: boolean }) {
  const { form } = useContributeText().contribute;
  if (!isBegun) return null;
  if (gaps.length === 0) return <p className="gaps-note">{form.complete}</p>;
  return (
    <div className="gaps-note">
      <p>
        <b>{form.gapsTitle}</b>
      </p>
      <ul className="gaps-note__list">
        {gaps.map((gap) => (
          <li key={gap}>{form.gap(gap)}</li>
        ))}
      </ul>
      <p>{form.gapsAdvice}</p>
    </div>
  );
}
