import type { TermType } from '../entry/entry.ts';

/** Where in a concept entry a data category may stand; `group`: inside a `descripGrp`, `adminGrp` or `transacGrp`. */
export type TbxLevel = 'concept' | 'language' | 'term' | 'group';

/** The element that carries a category in the style DCA. */
export const CARRIERS = ['admin', 'descrip', 'ref', 'termNote', 'transac', 'transacNote', 'xref'] as const;
export type Carrier = (typeof CARRIERS)[number];

export type Category = {
  readonly carrier: Carrier;
  /** The module that defines it; its name is the prefix in the style DCT. */
  readonly module: 'min' | 'basic';
  readonly levels: readonly TbxLevel[];
  readonly values?: readonly string[];
};

const EVERYWHERE = ['concept', 'language', 'term'] as const;

/** Data categories of the modules Min and Basic (ISO 30042:2019, TBXinfo), with the older name `usageStatus`. */
export const CATEGORIES: ReadonlyMap<string, Category> = new Map<string, Category>([
  [
    'administrativeStatus',
    {
      carrier: 'termNote',
      module: 'min',
      levels: ['term'],
      values: ['preferredTerm-admn-sts', 'admittedTerm-admn-sts', 'deprecatedTerm-admn-sts', 'supersededTerm-admn-sts'],
    },
  ],
  [
    'usageStatus',
    {
      carrier: 'termNote',
      module: 'min',
      levels: ['term'],
      values: ['preferred', 'admitted', 'notRecommended', 'deprecated', 'obsolete', 'superseded'],
    },
  ],
  ['customerSubset', { carrier: 'admin', module: 'min', levels: [...EVERYWHERE, 'group'] }],
  ['externalCrossReference', { carrier: 'xref', module: 'min', levels: EVERYWHERE }],
  [
    'partOfSpeech',
    {
      carrier: 'termNote',
      module: 'min',
      levels: ['term'],
      values: ['noun', 'verb', 'adjective', 'adverb', 'properNoun', 'other'],
    },
  ],
  ['subjectField', { carrier: 'descrip', module: 'min', levels: ['concept', 'group'] }],
  ['context', { carrier: 'descrip', module: 'basic', levels: ['term', 'group'] }],
  ['crossReference', { carrier: 'ref', module: 'basic', levels: EVERYWHERE }],
  ['definition', { carrier: 'descrip', module: 'basic', levels: ['concept', 'language', 'group'] }],
  ['geographicalUsage', { carrier: 'termNote', module: 'basic', levels: ['term'] }],
  [
    'grammaticalGender',
    {
      carrier: 'termNote',
      module: 'basic',
      levels: ['term'],
      values: ['masculine', 'feminine', 'neuter', 'other'],
    },
  ],
  ['projectSubset', { carrier: 'admin', module: 'basic', levels: [...EVERYWHERE, 'group'] }],
  ['responsibility', { carrier: 'transacNote', module: 'basic', levels: ['group'] }],
  ['source', { carrier: 'admin', module: 'basic', levels: ['language', 'term', 'group'] }],
  ['termLocation', { carrier: 'termNote', module: 'basic', levels: ['term'] }],
  [
    'termType',
    {
      carrier: 'termNote',
      module: 'basic',
      levels: ['term'],
      values: ['fullForm', 'acronym', 'abbreviation', 'shortForm', 'variant', 'phrase'],
    },
  ],
  ['transactionType', { carrier: 'transac', module: 'basic', levels: ['group'] }],
  ['xGraphic', { carrier: 'xref', module: 'basic', levels: EVERYWHERE }],
]);

/** The types of term that both TBX and an entry know, by the same names. */
export const SHARED_TERM_TYPES: ReadonlySet<string> = new Set<TermType>([
  'fullForm',
  'acronym',
  'abbreviation',
  'shortForm',
  'variant',
]);

/** What terms are not to be used, in the words of any version. */
export const NOT_TO_BE_USED: ReadonlySet<string> = new Set([
  'deprecatedTerm-admn-sts',
  'supersededTerm-admn-sts',
  'deprecated',
  'superseded',
  'supersededTerm',
  'deprecatedTerm',
  'notRecommended',
  'obsolete',
  'forbidden',
]);

export const PREFERRED: ReadonlySet<string> = new Set(['preferredTerm-admn-sts', 'preferredTerm', 'preferred']);

/** How ids of entries are written: an XML id may not begin with a digit, and ours are told from those of others. */
export const ID_PREFIX = 'passerelle.';
