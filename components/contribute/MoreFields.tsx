import type { ReactNode } from 'react';
import { SIDES, sidesToBridge } from '../../core/entry/discipline.ts';
import type { DomainSummary } from '../../core/entry/domain-summary.ts';
import { otherLanguage, type Language } from '../../core/entry/language.ts';
import { ContentField } from './ContentField.tsx';
import { DomainField } from './DomainField.tsx';
import type { FormApi } from './form-api.ts';
import { FormField } from './FormField.tsx';
import { AvoidRows, NameRows } from './NameRows.tsx';
import { RelatedRows, type RelatedWays } from './RelatedRows.tsx';
import { useContributeText } from './use-contribute-text.ts';

export type MoreFieldsProps = RelatedWays & { readonly form: FormApi; readonly domains: readonly DomainSummary[] };

/** What is asked for on demand only. */
export function MoreFields({ form, domains, ...related }: MoreFieldsProps) {
  const { contribute } = useContributeText();
  const { groups } = contribute.form;
  const { field } = contribute;
  const first = form.draft.language;
  const order = [first, otherLanguage(first)];
  return (
    <div className="contribution-form__groups">
      <Texts form={form} order={order} />
      <Group title={groups.names}>
        {order.map((lang) => (
          <NameRows key={`${lang} also`} {...{ form, lang }} />
        ))}
        {order.map((lang) => (
          <AvoidRows key={`${lang} avoid`} {...{ form, lang }} />
        ))}
      </Group>
      <Group title={groups.place}>
        <DomainField form={form} domains={domains} />
        <RelatedRows form={form} {...related} />
      </Group>
      <Group title={field.tags}>
        <FormField
          name="tags"
          label={field.tags}
          hint={field.tagsHint}
          value={form.draft.tags}
          problem={form.problemAt('tags')}
          onChange={(tags) => form.change({ tags })}
        />
      </Group>
    </div>
  );
}

type TextsProps = { readonly form: FormApi; readonly order: readonly Language[] };

/** The texts that make an entry whole. */
function Texts({ form, order }: TextsProps) {
  const { field, form: text } = useContributeText().contribute;
  const other = otherLanguage(form.draft.language);
  const sides = form.draft.discipline ? sidesToBridge(form.draft.discipline) : SIDES;
  return (
    <>
      <Group title={text.groupIn[other]}>
        <ContentField form={form} path={[other, 'term']} label={field.term[other]} lang={other} />
        <ContentField form={form} path={[other, 'definition']} label={field.meaning[other]} lang={other} isLong />
      </Group>
      <Group title={text.groups.example} hint={field.exampleHint}>
        {order.map((lang) => (
          <ContentField key={lang} {...{ form, lang }} path={[lang, 'example']} label={field.example[lang]} isLong />
        ))}
      </Group>
      <Group title={text.groups.bridge} hint={field.bridgeHint}>
        {sides.map((side) =>
          order.map((lang) => (
            <ContentField
              key={`${side} ${lang}`}
              {...{ form, lang }}
              path={['bridge', side, lang]}
              label={field.bridge[side][lang]}
              isLong
            />
          )),
        )}
      </Group>
      <Group title={text.groups.ask}>
        {order.map((lang) => (
          <ContentField key={lang} {...{ form, lang }} path={['ask', lang]} label={field.ask[lang]} isLong />
        ))}
      </Group>
    </>
  );
}

type GroupProps = { readonly title: string; readonly hint?: string; readonly children: ReactNode };

function Group({ title, hint, children }: GroupProps) {
  return (
    <details className="form-group">
      <summary className="form-group__title">{title}</summary>
      <div className="contribution-form__fields">
        {hint ? <p className="form-group__hint">{hint}</p> : null}
        {children}
      </div>
    </details>
  );
}
