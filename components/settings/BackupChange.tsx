import type { MergeChoice, SettingChange } from '../../core/settings/merge-backup.ts';
import type { ChoicePath, ListPath, SettingPath } from '../../core/settings/setting-values.ts';
import { SegmentedControl } from '../design/SegmentedControl.tsx';
import type { BackupText } from '../interface-text/backup-text.ts';
import { useItemNames, type NameItems } from './use-item-names.ts';
import { useSettingsText } from './use-settings-text.ts';
import './backup-change.css';

export type BackupChangeProps = {
  readonly change: SettingChange;
  readonly choice: MergeChoice;
  readonly onChoose: (path: SettingPath, choice: MergeChoice) => void;
  readonly onName: NameItems;
};

/** One setting that a backup has otherwise: how it is here, how it is there, and which is taken. */
export function BackupChange({ change, choice, onChoose, onName }: BackupChangeProps) {
  const { backup } = useSettingsText();
  const { preview, setting } = backup;
  const name = setting[change.path];
  return (
    <li className="backup-change">
      <div className="backup-change__words">
        <p className="backup-change__setting">{name}</p>
        {change.kind === 'list' ? (
          <>
            <Items said={preview.added} items={change.onlyInFile} path={change.path} onName={onName} />
            <Items said={preview.onlyHere} items={change.onlyHere} path={change.path} onName={onName} />
          </>
        ) : (
          <p className="backup-change__values">
            <span className="heard">{preview.here} </span>
            {valueText(backup, change.path, change.here)} <span aria-hidden="true">→</span>{' '}
            <span className="heard">, {preview.inFile} </span>
            <b>{valueText(backup, change.path, change.inFile)}</b>
          </p>
        )}
      </div>
      <SegmentedControl
        label={preview.choices(name)}
        value={choice}
        segments={choicesFor(change).map((value) => ({ value, label: preview.choice[value] }))}
        onChange={(next) => onChoose(change.path, next)}
      />
    </li>
  );
}

/** How many are named. */
const NAMED = 5;

type ItemsProps = {
  readonly said: (count: number) => string;
  readonly items: readonly string[];
  readonly path: ListPath;
  readonly onName: NameItems;
};

function Items({ said, items, path, onName }: ItemsProps) {
  const { backup, language } = useSettingsText();
  const names = useItemNames(path, items.slice(0, NAMED), onName);
  if (items.length === 0) return null;
  const rest = items.length - NAMED;
  const colon = language === 'fr' ? '\u00a0: ' : ': ';
  return (
    <p className="backup-change__values">
      {said(items.length)}
      {colon}
      <span className="backup-change__items">{names.join(', ')}</span>
      {rest > 0 ? ` ${backup.preview.more(rest)}` : null}
    </p>
  );
}

const valueText = (text: BackupText, path: ChoicePath, value: string | number | boolean): string =>
  (text.value[path] as Readonly<Record<string, string>>)[String(value)] ?? String(value);

/** A list to which nothing is added can be kept or replaced. */
function choicesFor(change: SettingChange): readonly MergeChoice[] {
  const canUnite = change.kind === 'list' && change.onlyInFile.length > 0;
  return canUnite ? ['keep', 'unite', 'replace'] : ['keep', 'replace'];
}
