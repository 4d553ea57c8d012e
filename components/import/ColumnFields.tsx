import type { TablePreview } from '../../core/formats/preview-table.ts';
import { COLUMN_NAMES } from '../../core/formats/column-names.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { labelOfColumn } from './column-label.ts';
import { useImportText } from './use-import-text.ts';

export type ColumnFieldsProps = {
  readonly table: TablePreview;
  readonly columns: readonly (string | null)[];
  readonly onChange: (columns: readonly (string | null)[]) => void;
};

/** What each column of a table holds, with its first cells beside it. */
export function ColumnFields({ table: { rows }, columns, onChange }: ColumnFieldsProps) {
  const { imports, languageName } = useImportText();
  const choices = [
    { value: '', label: imports.leftOut },
    ...COLUMN_NAMES.map((value) => ({ value, label: labelOfColumn(value, imports, languageName) })),
  ];
  const [header, ...body] = rows;
  return (
    <fieldset className="import__columns">
      <legend className="import__subtitle">{imports.columnsTitle}</legend>
      <p className="import__quiet">{imports.columnsHint}</p>
      <ul className="import__column-list">
        {columns.map((column, at) => (
          <li key={at} className="import__column">
            <ChoiceField
              label={imports.column(at + 1, header?.cells[at] ?? '')}
              value={column ?? ''}
              choices={choices}
              onChange={(chosen) => onChange(columns.with(at, chosen === '' ? null : chosen))}
            />
            <p className="import__cells">
              {body
                .map(({ cells }) => cells[at]?.trim() ?? '')
                .filter((cell) => cell !== '')
                .slice(0, 3)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
