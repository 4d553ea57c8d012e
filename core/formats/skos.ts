import type { EntryOrDraft } from '../entry/draft.ts';
import { LANGUAGES } from '../entry/language.ts';
import { lossesOf } from './field-list.ts';
import type { WriteOptions, WrittenFile } from './format.ts';
import { encodeText } from './web-platform.ts';

const PREFIXES = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix : <urn:passerelle:entry:> .
@prefix domain: <urn:passerelle:domain:> .
`;

/** SKOS by what a relation is called here; whatever sets two concepts apart is still a relation. */
const RELATIONS = [
  ['broader', 'broader'],
  ['narrower', 'narrower'],
  ['related', 'related'],
  ['contrast', 'related'],
] as const;

const CARRIED =
  /^(?:domain|updated|replacedBy|(?:fr|en)\.(?:term|definition|example|also\.\d+\.term|avoid\.\d+\.term)|sources\.\d+\.url|relations\.(?:broader|narrower|related)\.\d+)$/u;

/** Writes SKOS (W3C, 2009) as Turtle: a concept scheme a glossary, a collection a domain, a concept an entry. */
export async function writeSkos(entries: readonly EntryOrDraft[], { config }: WriteOptions): Promise<WrittenFile> {
  const titles = LANGUAGES.map((language) => `dcterms:title ${literal(config.name[language], language)}`);
  const scheme = ['a skos:ConceptScheme', ...titles, `dcterms:license ${literal(config.licence)}`];
  const used = new Set<string>(entries.map(({ domain }) => domain));
  const collections = config.domains
    .filter(({ id }) => used.has(id))
    .map(({ id, label }) => {
      const members = entries.filter(({ domain }) => domain === id).map((entry) => `:${entry.id}`);
      const labels = LANGUAGES.map((language) => `skos:prefLabel ${literal(label[language], language)}`);
      return subject(`domain:${id}`, ['a skos:Collection', ...labels, `skos:member ${members.join(', ')}`]);
    });
  const text = [PREFIXES, subject('<urn:passerelle:glossary>', scheme), ...collections, ...entries.map(concept)];
  return { bytes: encodeText(text.join('\n')), losses: lossesOf(entries, 'skos', (path) => CARRIED.test(path)) };
}

const subject = (name: string, statements: readonly string[]) => `${name}\n  ${statements.join(' ;\n  ')} .\n`;

function concept(entry: EntryOrDraft): string {
  const labels = LANGUAGES.flatMap((language) => {
    const { term, also = [], avoid = [], definition, example } = entry[language] ?? {};
    return [
      ...(term ? [`skos:prefLabel ${literal(term, language)}`] : []),
      ...also.map((other) => `skos:altLabel ${literal(other.term, language)}`),
      ...avoid.map((other) => `skos:hiddenLabel ${literal(other.term, language)}`),
      ...(definition ? [`skos:definition ${literal(definition, language)}`] : []),
      ...(example ? [`skos:example ${literal(example, language)}`] : []),
    ];
  });
  const related = RELATIONS.flatMap(([kind, property]) =>
    (entry.relations?.[kind] ?? []).map((id) => `skos:${property} :${id}`),
  );
  return subject(`:${entry.id}`, [
    'a skos:Concept',
    'skos:inScheme <urn:passerelle:glossary>',
    ...labels,
    ...new Set(related),
    ...(entry.sources ?? []).map(({ url }) => `dcterms:source <${iri(url)}>`),
    ...(entry.replacedBy ? [`dcterms:isReplacedBy :${entry.replacedBy}`] : []),
    `dcterms:modified "${entry.updated}"^^xsd:date`,
  ]);
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r' };

const literal = (text: string, language?: string): string =>
  `"${text.replace(/[\\"\n\r]/gu, (sign) => ESCAPES[sign]!)}"${language ? `@${language}` : ''}`;

/** Signs that may not stand in an address in Turtle are written by their number. */
const iri = (url: string): string =>
  url.replace(/[\s<>"{}|\\^`]/gu, (sign) => `\\u${sign.codePointAt(0)!.toString(16).padStart(4, '0').toUpperCase()}`);
