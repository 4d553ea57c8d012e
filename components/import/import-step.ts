import type { EntryId } from '../../core/entry/ids.ts';
import type { Language } from '../../core/entry/language.ts';
import type { ImportChoice } from '../../core/formats/apply-import.ts';
import type { FormatId, ImportFile } from '../../core/formats/format.ts';
import type { ImportPlan } from '../../core/formats/plan-import.ts';
import type { TablePreview } from '../../core/formats/preview-table.ts';
import type { ImportReading } from '../../core/formats/read-import.ts';
import type { ImportInto } from './import-target.ts';

/** A file that was opened, and how it is to be read. `table`: where a person has to say what its columns hold. */
export type OpenFile = {
  readonly file: ImportFile;
  readonly format: FormatId | null;
  readonly table: TablePreview | null;
  readonly columns: readonly (string | null)[];
  readonly language: Language;
  readonly domain: string;
};

/** What would come of it. `choices`: of duplicates, by the number of the item in the plan. */
export type Planned = {
  readonly open: OpenFile;
  readonly reading: ImportReading;
  readonly plan: ImportPlan;
  readonly into: ImportInto;
  readonly choices: ReadonlyMap<number, ImportChoice>;
};

/** Where an import has come. */
export type ImportStep =
  | { readonly at: 'file'; readonly note?: 'unreadable' | 'stopped' | 'undone' | 'failed' }
  | { readonly at: 'opening' }
  | { readonly at: 'open'; readonly open: OpenFile }
  | { readonly at: 'reading'; readonly done: number; readonly total: number }
  | { readonly at: 'planned'; readonly planned: Planned; readonly isBusy: boolean }
  | { readonly at: 'done'; readonly count: number; readonly undo: () => Promise<void> };

/** How many entries would be put in: those that are new or changed, and duplicates for which somebody has chosen so. */
export function countTaken({ plan, choices }: Planned): number {
  const chosen = [...choices.values()].filter((choice) => choice !== 'skip').length;
  return plan.counts.new + plan.counts.changed + chosen;
}

/** The name of an entry that is there. */
export function nameOfTwin({ existing }: ImportInto, id: EntryId, language: Language): string {
  const twin = existing.find((entry) => entry.id === id);
  return twin?.[language]?.term ?? twin?.fr?.term ?? twin?.en?.term ?? id;
}
