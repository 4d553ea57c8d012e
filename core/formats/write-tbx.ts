import type { EntryOrDraft } from '../entry/draft.ts';
import { LANGUAGES, type Language } from '../entry/language.ts';
import { lossesOf } from './field-list.ts';
import type { WriteOptions, WrittenFile } from './format.ts';
import { escapeXml } from './parse-xml.ts';
import { CATEGORIES, ID_PREFIX, SHARED_TERM_TYPES } from './tbx-categories.ts';
import { encodeText } from './web-platform.ts';

export type TbxStyle = 'dca' | 'dct';

/** Writes TBX-Basic of version 3 (ISO 30042:2019), in either style. */
export async function writeTbx(
  entries: readonly EntryOrDraft[],
  { config }: WriteOptions,
  style: TbxStyle,
): Promise<WrittenFile> {
  const write = new TbxWriter(style);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<tbx type="TBX-Basic" style="${style}" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"${NAMESPACES[style]}>`,
    `<tbxHeader><fileDesc><sourceDesc><p>${escapeXml(`${config.name.en} (${config.licence})`)}</p></sourceDesc></fileDesc></tbxHeader>`,
    '<text><body>',
    ...entries.flatMap((entry) => write.concept(entry)),
    '</body></text>',
    '</tbx>',
    '',
  ];
  return { bytes: encodeText(lines.join('\n')), losses: lossesOf(entries, `tbx (${style})`, isCarried) };
}

const NAMESPACES = {
  dca: '',
  dct: ' xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"',
};

const RELATIONS = ['broader', 'narrower', 'related', 'contrast'] as const;
const GENDERS: Readonly<Record<string, string>> = { m: 'masculine', f: 'feminine' };

const CARRIED = [
  /^domain$/u,
  /^(?:owner|updated)$/u,
  /^(?:fr|en)\.(?:term|definition)$/u,
  /^(?:fr|en)\.also\.\d+\.(?:term|region)$/u,
  /^(?:fr|en)\.avoid\.\d+\.(?:term|say)$/u,
  /^(?:fr|en)\.verbs\.\d+$/u,
  /^bridge\./u,
  /^ask\./u,
  /^sources\./u,
  /^relations\.(?:broader|narrower|related|contrast)\./u,
];

/** A section without a preferred term has no term section in which its example could stand. */
function isCarried(path: string, text: string, entry: EntryOrDraft): boolean {
  const [language = ''] = path.split('.');
  if (/^(?:fr|en)\.example$/u.test(path)) return Boolean(entry[language as Language]?.term);
  if (path === 'fr.gender') return text in GENDERS && Boolean(entry.fr?.term);
  // An admitted term without a type is a synonym.
  if (/^(?:fr|en)\.also\.\d+\.type$/u.test(path)) return text === 'synonym' || SHARED_TERM_TYPES.has(text);
  // What comes in without a status is a draft.
  if (path === 'status') return text === 'draft';
  return CARRIED.some((pattern) => pattern.test(path));
}

type Attributes = Readonly<Record<string, string>>;

class TbxWriter {
  readonly #style: TbxStyle;

  constructor(style: TbxStyle) {
    this.#style = style;
  }

  concept(entry: EntryOrDraft): string[] {
    const relations = RELATIONS.flatMap((kind) => (entry.relations?.[kind] ?? []).map((id) => ({ kind, id })));
    return [
      `<conceptEntry id="${ID_PREFIX}${escapeXml(entry.id)}">`,
      this.#category('subjectField', entry.domain),
      ...relations.map(({ kind, id }) => this.#category('crossReference', kind, { target: ID_PREFIX + id })),
      ...(entry.sources ?? []).map(({ title, url }) =>
        this.#category('externalCrossReference', title, { target: url }),
      ),
      '<transacGrp>',
      this.#category('transactionType', 'modification'),
      `<date>${escapeXml(entry.updated)}</date>`,
      this.#category('responsibility', entry.owner),
      '</transacGrp>',
      ...LANGUAGES.flatMap((language) => this.#section(entry, language)),
      '</conceptEntry>',
    ];
  }

  #section(entry: EntryOrDraft, language: Language): string[] {
    const section = entry[language];
    const notes = this.#notes(entry, language);
    if (!section && notes.length === 0) return [];
    return [
      `<langSec xml:lang="${language}">`,
      ...notes,
      ...(section?.definition ? [this.#category('definition', section.definition)] : []),
      ...this.#terms(entry, language),
      '</langSec>',
    ];
  }

  #notes({ bridge, ask }: EntryOrDraft, language: Language): string[] {
    const labelled = [
      ['bridge.marketing', bridge?.marketing?.[language]],
      ['bridge.it', bridge?.it?.[language]],
      ['ask', ask?.[language]],
    ] as const;
    return labelled.flatMap(([label, text]) => (text ? [`<note>${escapeXml(`${label}: ${text}`)}</note>`] : []));
  }

  #terms(entry: EntryOrDraft, language: Language): string[] {
    const { term, also = [], avoid = [], verbs = [], example } = entry[language] ?? {};
    const gender = language === 'fr' ? GENDERS[entry.fr?.gender ?? ''] : undefined;
    const preferred = {
      administrativeStatus: 'preferredTerm-admn-sts',
      ...(gender ? { grammaticalGender: gender } : {}),
      ...(example ? { context: example } : {}),
    };
    return [
      ...(term ? this.#term(term, preferred) : []),
      ...also.flatMap(({ term: other, type, region }) =>
        this.#term(other, {
          administrativeStatus: 'admittedTerm-admn-sts',
          ...(SHARED_TERM_TYPES.has(type) ? { termType: type } : {}),
          ...(region ? { geographicalUsage: region } : {}),
        }),
      ),
      ...verbs.flatMap((verb) =>
        this.#term(verb, { administrativeStatus: 'admittedTerm-admn-sts', partOfSpeech: 'verb' }),
      ),
      ...avoid.flatMap(({ term: other, say }) =>
        this.#term(
          other,
          { administrativeStatus: 'deprecatedTerm-admn-sts' },
          `<note>${escapeXml(`say: ${say}`)}</note>`,
        ),
      ),
    ];
  }

  #term(term: string, categories: Attributes, note = ''): string[] {
    const written = Object.entries(categories).map(([type, text]) => this.#category(type, text));
    return [`<termSec><term>${escapeXml(term)}</term>${written.join('')}${note}</termSec>`];
  }

  #category(type: string, text: string, attributes: Attributes = {}): string {
    const { carrier, module } = CATEGORIES.get(type)!;
    const isTag = this.#style === 'dct';
    const name = isTag ? `${module}:${type}` : carrier;
    const all = Object.entries(isTag ? attributes : { type, ...attributes });
    const written = all.map(([key, value]) => ` ${key}="${escapeXml(value)}"`).join('');
    return `<${name}${written}>${escapeXml(text)}</${name}>`;
  }
}
