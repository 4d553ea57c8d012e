import { Discipline } from '../../core/entry/discipline.ts';
import { LANGUAGES, type Language } from '../../core/entry/language.ts';
import { fieldAt, withField } from '../../core/team-glossary/form-draft.ts';
import { SegmentedControl } from '../design/SegmentedControl.tsx';
import { ContentField } from './ContentField.tsx';
import type { FormApi } from './form-api.ts';
import { useContributeText } from './use-contribute-text.ts';

/** The four that are enough: the term, its language, what it means, whose word it is. */
export function FirstFields({ form }: { readonly form: FormApi }) {
  const { contribute, languageName } = useContributeText();
  const { field } = contribute;
  const { language } = form.draft;
  return (
    <div className="contribution-form__fields">
      <div className="contribution-form__pair">
        <ContentField form={form} path={[language, 'term']} label={field.term[language]} lang={language} />
        <div className="form-choice">
          <p className="form-legend" aria-hidden="true">
            {field.language}
          </p>
          <SegmentedControl
            label={field.language}
            value={language}
            segments={LANGUAGES.map((value) => ({ value, label: languageName[value] }))}
            onChange={(next) => form.change(inLanguage(form, next))}
          />
        </div>
      </div>
      <ContentField
        form={form}
        path={[language, 'definition']}
        label={field.meaning[language]}
        hint={field.meaningHint}
        lang={language}
        isLong
      />
      <SideChoice form={form} />
    </div>
  );
}

/** A word that was typed under the wrong language goes along; nothing that the other side has is lost. */
function inLanguage({ draft }: FormApi, language: Language) {
  const { content, language: before, kind } = draft;
  const isFree = fieldAt(content, [language]) === undefined;
  const typed = fieldAt(content, [before]);
  if (!isFree || kind !== 'new' || typed === undefined) return { language };
  return { language, content: withField(withField(content, [before], undefined), [language], typed) };
}

function SideChoice({ form }: { readonly form: FormApi }) {
  const { contribute, discipline } = useContributeText();
  const { side, sideHint } = contribute.field;
  return (
    <div className="form-choice">
      <p className="form-legend" aria-hidden="true">
        {side}
      </p>
      <SegmentedControl
        label={side}
        value={form.draft.discipline}
        segments={Discipline.options.map((value) => ({ value, label: discipline[value] }))}
        onChange={(value) => form.change({ discipline: value, domain: null })}
      />
      <p className="form-field__hint">{sideHint}</p>
    </div>
  );
}
