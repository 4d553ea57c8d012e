import type { ImportChoice } from '../../core/formats/apply-import.ts';

/** Entries of other tools’ files, on their way into those of the reader. */
export type ImportText = {
  readonly title: string;
  readonly intro: string;
  readonly choose: string;
  readonly orDrop: string;
  readonly formats: string;
  readonly opening: string;
  readonly unreadable: string;
  readonly format: (name: string) => string;
  readonly language: string;
  readonly languageHint: string;
  readonly domain: string;
  readonly domainHint: string;
  readonly columnsTitle: string;
  readonly columnsHint: string;
  readonly column: (number: number, header: string) => string;
  readonly leftOut: string;
  /** Of a column, by the name of its field without its language. */
  readonly columns: Readonly<Record<string, string>>;
  readonly inLanguage: (column: string, language: string) => string;
  readonly look: string;
  readonly reading: (done: number, total: number) => string;
  readonly stop: string;
  readonly stopped: string;
  readonly previewTitle: (file: string) => string;
  readonly counts: Readonly<Record<'new' | 'changed' | 'same' | 'duplicate' | 'refused' | 'drafts', Count>>;
  readonly nothing: string;
  readonly errors: Count;
  readonly warnings: Count;
  readonly losses: Count;
  readonly line: (line: number) => string;
  /** `others`: how many more there are. */
  readonly lines: (lines: readonly number[], others: number) => string;
  readonly more: (count: number) => string;
  readonly duplicatesTitle: string;
  readonly duplicatesHint: string;
  readonly duplicateOf: (term: string, twin: string) => string;
  readonly forAll: string;
  readonly choices: Readonly<Record<ImportChoice, string>>;
  readonly apply: Count;
  readonly applying: string;
  readonly cancel: string;
  readonly done: Count;
  readonly undo: string;
  readonly undone: string;
  readonly failed: string;
};

type Count = (count: number) => string;
