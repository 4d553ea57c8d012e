import type { EntryLabel } from '../../core/entry/entry-card.ts';
import type { EntryId } from '../../core/entry/ids.ts';
import type { Language } from '../../core/entry/language.ts';
import { Acronym } from '../design/Acronym.tsx';
import { DisciplineMark } from '../design/DisciplineMark.tsx';
import { QuietButton } from '../design/QuietButton.tsx';
import type { SettingsText } from '../interface-text/settings-text.ts';
import { EmptyList } from './EmptyList.tsx';
import { RemovableList, type RemovableItem } from './RemovableList.tsx';
import type { SectionProps } from './section-props.ts';
import { SettingsSection } from './SettingsSection.tsx';
import { useSettingsText } from './use-settings-text.ts';
import './silenced-section.css';

/** The names of silenced entries as far as they exist; null until the glossary has told them. */
export type SilencedNames = ReadonlyMap<EntryId, EntryLabel> | null;

export type SilencedSectionProps = SectionProps & { readonly names: SilencedNames };

/** Terms that the reader knows by now, and the way back. */
export function SilencedSection({ settings, onChange, names }: SilencedSectionProps) {
  const { silenced: text } = useSettingsText().settings;
  const { marking, reader, unread } = settings;
  const items = listSilenced(marking.silenced, { names, text, language: reader.language });
  const markAgain = (isMarked: (id: string) => boolean) =>
    onChange('marking', (now) => ({ ...now, silenced: now.silenced.filter((id) => !isMarked(id)) }));
  const count = text.count(items.length);
  return (
    <SettingsSection id="silenced" title={text.title} intro={text.intro} parts={['marking']} unread={unread}>
      <div className="settings-section__block">
        {items.length > 1 ? (
          <div className="silenced__head">
            <span className="silenced__count">{count}</span>
            <QuietButton label={text.markAllAgain} onPress={() => markAgain(() => true)} />
          </div>
        ) : null}
        <RemovableList
          label={count}
          items={items}
          button={text.markAgain}
          empty={<EmptyList {...text.empty} />}
          onRemove={(key) => markAgain((id) => id === key)}
        />
      </div>
    </SettingsSection>
  );
}

type Naming = {
  readonly names: SilencedNames;
  readonly text: SettingsText['silenced'];
  readonly language: Language;
};

/** By name; what the glossary does not hold any more comes last, by its id. */
function listSilenced(silenced: readonly EntryId[], { names, text, language }: Naming): RemovableItem[] {
  const { compare } = new Intl.Collator(language);
  return silenced
    .map((id) => ({ id, name: names?.get(id) }))
    .toSorted((a, b) =>
      a.name && b.name ? compare(a.name.term[language], b.name.term[language]) : Number(!a.name) - Number(!b.name),
    )
    .map(({ id, name }) => ({
      key: id,
      content: name ? (
        <span className="silenced__term" data-discipline={name.discipline} lang={language}>
          <DisciplineMark discipline={name.discipline} />
          <span>
            {name.term[language]}
            <Acronym text={name.acronym[language]} />
          </span>
        </span>
      ) : (
        <span>
          {id} {names ? <span className="silenced__gone">({text.gone})</span> : null}
        </span>
      ),
      action: text.markTermAgain(name?.term[language] ?? id),
    }));
}
