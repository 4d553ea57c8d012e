import type { FormApi } from './form-api.ts';
import { useContributeText } from './use-contribute-text.ts';

/** Where the term was met: shown whole, and given only where it is ticked. */
export function HeardChoice({ form }: { readonly form: FormApi }) {
  const { form: text } = useContributeText().contribute;
  const { heard, gives } = form.draft;
  if (!heard || heard.sentence + heard.address === '') return null;
  return (
    <fieldset className="heard-choice">
      <legend className="form-legend">{text.heardTitle}</legend>
      <p className="form-field__hint">{text.heardAdvice}</p>
      {(['sentence', 'address'] as const)
        .filter((part) => heard[part] !== '')
        .map((part) => (
          <label key={part} className="heard-choice__part">
            <input
              type="checkbox"
              checked={gives[part]}
              onChange={({ target }) => form.change({ gives: { ...gives, [part]: target.checked } })}
            />
            <span>
              {part === 'sentence' ? text.giveSentence : text.giveAddress}
              <span className="heard-choice__text">{heard[part]}</span>
            </span>
          </label>
        ))}
    </fieldset>
  );
}
