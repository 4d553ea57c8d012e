import type { EntryOrDraft } from '../entry/draft.ts';
import { LANGUAGES, type Language } from '../entry/language.ts';
import {
  readAdmitted,
  readAvoided,
  readList,
  readSource,
  writeAdmitted,
  writeAvoided,
  writeList,
  writeSource,
} from './table-cells.ts';
import type { RowReading } from './table.ts';

/** What a column can hold: how its cell is read, how it is written, and which fields of an entry are then in it. */
type Column = {
  readonly read: (cell: string, row: RowReading) => void;
  readonly write: (entry: EntryOrDraft) => string;
  readonly carries: RegExp;
};

const RELATIONS = ['broader', 'narrower', 'related', 'contrast'] as const;

/** A text of an entry by its dotted path. */
const textColumn = (path: string): Column => ({
  read: (cell, { draft }) => draft.set(path, cell),
  write: (entry) => {
    let value: unknown = entry;
    for (const key of path.split('.')) value = (value as Record<string, unknown> | undefined)?.[key];
    return typeof value === 'string' ? value : '';
  },
  carries: new RegExp(`^${path.replaceAll('.', '\\.')}$`, 'u'),
});

const listColumn = (path: string, itemsOf: (entry: EntryOrDraft) => readonly string[] | undefined): Column => ({
  read: (cell, { draft }) => readList(cell).forEach((item) => draft.add(path, item)),
  write: (entry) => writeList(itemsOf(entry) ?? []),
  carries: new RegExp(`^${path.replaceAll('.', '\\.')}\\.\\d+$`, 'u'),
});

const admittedColumns = (language: Language): [string, Column][] => [
  [
    `${language}.also`,
    {
      read: (cell, { draft }) => readList(cell).forEach((item) => draft.addAdmitted(language, readAdmitted(item))),
      write: (entry) => writeList((entry[language]?.also ?? []).map(writeAdmitted)),
      carries: new RegExp(`^${language}\\.also\\.\\d+\\.(?:term|type|region)$`, 'u'),
    },
  ],
  [
    `${language}.acronym`,
    {
      read: (cell, { draft }) =>
        readList(cell).forEach((term) => draft.addAdmitted(language, { term, type: 'acronym' })),
      write: () => '',
      carries: /^$/u,
    },
  ],
];

const languageColumns = (language: Language): [string, Column][] => [
  [
    `${language}.term`,
    {
      ...textColumn(`${language}.term`),
      read: (term, { draft }) => draft.addTerm(language, { term }),
    },
  ],
  ...admittedColumns(language),
  [
    `${language}.avoid`,
    {
      read: (cell, { draft }) => {
        for (const item of readList(cell)) {
          const { term, say } = readAvoided(item);
          draft.addAvoided(language, term, say ?? (draft.text(`${language}.term`) || term));
        }
      },
      write: (entry) => writeList((entry[language]?.avoid ?? []).map(writeAvoided)),
      carries: new RegExp(`^${language}\\.avoid\\.`, 'u'),
    },
  ],
  [`${language}.verbs`, listColumn(`${language}.verbs`, (entry) => entry[language]?.verbs)],
  [`${language}.forms`, listColumn(`${language}.forms`, (entry) => entry[language]?.forms)],
  [`${language}.definition`, textColumn(`${language}.definition`)],
  [`${language}.example`, textColumn(`${language}.example`)],
];

/** `m`, `f`, `mf`, or the words for them. */
const GENDERS: readonly (readonly [RegExp, string])[] = [
  [/^(?:n\.?\s*)?m(?:asc(?:ulin|uline)?)?\.?$/iu, 'm'],
  [/^(?:n\.?\s*)?f(?:[ée]m(?:inin|inine)?)?\.?$/iu, 'f'],
  [/^m\.?\s*[/+,]?\s*f\.?$/iu, 'mf'],
];

function readGender(cell: string, { draft, lose }: RowReading): void {
  const gender = GENDERS.find(([words]) => words.test(cell.normalize('NFC')))?.[1];
  if (gender) draft.set('fr.gender', gender);
  else lose('fr.gender');
}

/** Every column by its name, in the order in which our own tables have them. */
export const COLUMNS: ReadonlyMap<string, Column> = new Map<string, Column>([
  [
    'id',
    {
      read: (cell, { identity }) => {
        if (cell) identity.id = cell;
      },
      write: ({ id }) => id,
      carries: /^id$/u,
    },
  ],
  [
    'domain',
    {
      read: (cell, { identity }) => {
        if (cell) identity.domain = cell;
      },
      write: ({ domain }) => domain,
      carries: /^domain$/u,
    },
  ],
  ['status', textColumn('status')],
  ...LANGUAGES.flatMap(languageColumns),
  ['fr.gender', { ...textColumn('fr.gender'), read: readGender }],
  ...['bridge.marketing', 'bridge.it', 'ask'].flatMap((field) =>
    LANGUAGES.map((language): [string, Column] => [`${field}.${language}`, textColumn(`${field}.${language}`)]),
  ),
  ['caseSensitive', listColumn('caseSensitive', (entry) => entry.caseSensitive)],
  ...RELATIONS.map((kind): [string, Column] => [
    `relations.${kind}`,
    listColumn(`relations.${kind}`, (entry) => entry.relations?.[kind]),
  ]),
  [
    'sources',
    {
      read: (cell, { draft }) => readList(cell).forEach((item) => draft.add('sources', readSource(item))),
      write: (entry) => writeList((entry.sources ?? []).map(writeSource)),
      carries: /^sources\./u,
    },
  ],
  ['replacedBy', textColumn('replacedBy')],
  ['owner', textColumn('owner')],
  ['updated', textColumn('updated')],
]);

/** Columns that are read before the others: what a term is called decides what the others are beside it. */
export const isTermColumn = (name: string | null): boolean => name === 'fr.term' || name === 'en.term';
