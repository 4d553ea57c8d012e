import { LANGUAGES } from '../../core/entry/language.ts';
import { FORMAT_NAMES } from '../../core/formats/format.ts';
import { TextButton } from '../design/TextButton.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { ColumnFields } from './ColumnFields.tsx';
import type { OpenFile } from './import-step.ts';
import type { ImportDomain } from './import-target.ts';
import { useImportText } from './use-import-text.ts';

export type ReadingFormProps = {
  readonly open: OpenFile;
  readonly domains: readonly ImportDomain[];
  readonly onChange: (open: OpenFile) => void;
  readonly onLook: (open: OpenFile) => void;
  readonly onCancel: () => void;
};

/** What a file was taken for, and what it does not say itself. */
export function ReadingForm({ open, domains, onChange, onLook, onCancel }: ReadingFormProps) {
  const { imports, language, languageName } = useImportText();
  return (
    <section className="import__part" aria-labelledby="import-file">
      <h2 className="import__title" id="import-file">
        {open.file.name}
      </h2>
      {open.format ? <p>{imports.format(FORMAT_NAMES[open.format][language])}</p> : null}
      <div className="import__fields">
        <ChoiceField
          label={imports.domain}
          hint={imports.domainHint}
          value={open.domain}
          choices={domains.map(({ id, label }) => ({ value: id as string, label: label[language] }))}
          onChange={(domain) => onChange({ ...open, domain })}
        />
        <ChoiceField
          label={imports.language}
          hint={imports.languageHint}
          value={open.language}
          choices={LANGUAGES.map((value) => ({ value, label: languageName[value] }))}
          onChange={(chosen) => onChange({ ...open, language: chosen })}
        />
      </div>
      {open.table ? (
        <ColumnFields
          table={open.table}
          columns={open.columns}
          onChange={(columns) => onChange({ ...open, columns })}
        />
      ) : null}
      <div className="import__ways">
        <TextButton tone="main" label={imports.look} onPress={() => onLook(open)} />
        <TextButton label={imports.cancel} onPress={onCancel} />
      </div>
    </section>
  );
}
