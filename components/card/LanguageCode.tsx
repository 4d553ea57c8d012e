import type { Language } from '../../core/entry/language.ts';
import './language-code.css';

/** `fr` or `en`, in the gutter beside a text. For the eye only: the text itself is tagged with its language. */
export function LanguageCode({ code }: { readonly code: Language }) {
  return (
    <span className="language-code" aria-hidden="true">
      {code}
    </span>
  );
}
