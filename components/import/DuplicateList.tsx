import type { ImportChoice } from '../../core/formats/apply-import.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { nameOfTwin, type Planned } from './import-step.ts';
import { useImportText } from './use-import-text.ts';

/** More than these are decided together. */
const MOST = 100;
const CHOICES = ['skip', 'fill', 'replace', 'add'] as const satisfies readonly ImportChoice[];

export type DuplicateListProps = {
  readonly planned: Planned;
  readonly onChoose: (choices: ReadonlyMap<number, ImportChoice>) => void;
};

/** Entries that are perhaps there already, for a person to decide, one by one or all at once. */
export function DuplicateList({ planned, onChoose }: DuplicateListProps) {
  const { imports, language } = useImportText();
  const { plan, choices, into } = planned;
  const duplicates = plan.items.flatMap((item, at) => (item.state === 'duplicate' ? [{ item, at }] : []));
  if (duplicates.length === 0) return null;
  const options = CHOICES.map((value) => ({ value, label: imports.choices[value] }));
  const shared = new Set(duplicates.map(({ at }) => choices.get(at) ?? 'skip'));
  return (
    <section className="import__duplicates" aria-labelledby="import-duplicates">
      <h3 className="import__subtitle" id="import-duplicates">
        {imports.duplicatesTitle}
      </h3>
      <p className="import__quiet">{imports.duplicatesHint}</p>
      {duplicates.length > 1 ? (
        <ChoiceField<ImportChoice | 'mixed'>
          label={imports.forAll}
          value={shared.size === 1 ? [...shared][0]! : 'mixed'}
          choices={shared.size === 1 ? options : [{ value: 'mixed', label: '…' }, ...options]}
          onChange={(choice) => {
            if (choice !== 'mixed') onChoose(new Map(duplicates.map(({ at }) => [at, choice])));
          }}
        />
      ) : null}
      <ul className="import__column-list">
        {duplicates.slice(0, MOST).map(({ item, at }) => (
          <li key={at} className="import__column">
            <ChoiceField<ImportChoice>
              label={imports.duplicateOf(termOf(item.imported.entry, language), nameOfTwin(into, item.of[0], language))}
              value={choices.get(at) ?? 'skip'}
              choices={options}
              onChange={(choice) => onChoose(new Map(choices).set(at, choice))}
            />
          </li>
        ))}
      </ul>
      {duplicates.length > MOST ? <p className="import__quiet">{imports.more(duplicates.length - MOST)}</p> : null}
    </section>
  );
}

const termOf = (entry: Planned['into']['existing'][number], language: 'fr' | 'en'): string =>
  entry[language]?.term ?? entry.fr?.term ?? entry.en?.term ?? entry.id;
