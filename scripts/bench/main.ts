import { Refusal, runCommand, WrongCall } from '../parse-call.ts';
import { terminalLanguage } from '../terminal-language.ts';
import { measureAccuracy, type AccuracyOptions } from './accuracy/measure-accuracy.ts';
import { measurePage } from './browser/measure-page.ts';
import { measureCoach } from './coach/measure-coach.ts';
import { measureDocuments, type DocumentOptions } from './documents/measure-documents.ts';
import { formatFigures, type Figure } from './figure.ts';
import { measureMatching } from './matching/measure-matching.ts';
import { measureSearch } from './search/measure-search.ts';
import { measureSources } from './sources/measure-sources.ts';
import { tell } from './tell.ts';

type Measured = { readonly figures: readonly Figure[]; readonly misses?: string };

type SuiteOptions = AccuracyOptions & DocumentOptions;

const SUITES: Readonly<Record<string, (options: SuiteOptions) => Promise<Measured>>> = {
  matching: async () => ({ figures: await measureMatching() }),
  accuracy: measureAccuracy,
  page: async () => ({ figures: await measurePage() }),
  search: async () => ({ figures: await measureSearch() }),
  documents: measureDocuments,
  sources: async () => ({ figures: await measureSources() }),
  coach: async (options) => ({ figures: await measureCoach(options) }),
};

const NAMES = Object.keys(SUITES).join('|');

/** Measured without being asked for; documents have to be named. */
const USUAL = Object.keys(SUITES).filter((name) => name !== 'documents');

type Options = SuiteOptions & { readonly json: boolean; readonly misses: boolean };

process.exitCode = await runCommand({
  usage: {
    fr: `Usage : bench [--json] [${NAMES}]\n  pour accuracy : [--corpus DOSSIER] [--glossary DOSSIER] [--misses]
  pour documents : --document FICHIER [--html FICHIER] [--glossary DOSSIER] [--misses]
  pour coach : [--corpus DOSSIER]`,
    en: `Usage: bench [--json] [${NAMES}]\n  for accuracy: [--corpus DIR] [--glossary DIR] [--misses]
  for documents: --document FILE [--html FILE] [--glossary DIR] [--misses]
  for coach: [--corpus DIR]`,
  },
  options: {
    json: { type: 'boolean', default: false },
    corpus: { type: 'string' },
    document: { type: 'string' },
    html: { type: 'string' },
    glossary: { type: 'string' },
    misses: { type: 'boolean', default: false },
  },
  run: ({ values, positionals }) => bench(positionals.length > 0 ? positionals : USUAL, values),
});

/** `bench [--json] [matching|accuracy|page|search|documents|sources|coach]`: 0 when every suite ran, whatever its figures; 1 when one could not; 2 for a wrong call. */
async function bench(names: readonly string[], options: Options): Promise<number> {
  const unknown = names.find((name) => !Object.hasOwn(SUITES, name));
  if (unknown !== undefined)
    throw new WrongCall({ fr: `Mesure inconnue : ${unknown}.`, en: `Unknown suite: ${unknown}.` });
  tellIgnored(names, options);
  const measured: Measured[] = [];
  for (const name of names) {
    const suite = await runSuite(name, options);
    if (suite) measured.push(suite);
  }
  const figures = measured.flatMap((suite) => suite.figures);
  console.log(options.json ? JSON.stringify({ figures }, null, 1) : formatFigures(figures));
  if (options.misses && !options.json) for (const { misses } of measured) if (misses) console.log(misses);
  return measured.length < names.length ? 1 : 0;
}

/** Null, with the reason on stderr, where the suite could not be measured. */
async function runSuite(name: string, options: Options): Promise<Measured | null> {
  try {
    return await SUITES[name]!(options);
  } catch (error) {
    tell({ fr: `« ${name} » n’a pu être mesuré.`, en: `"${name}" could not be measured.` });
    console.error(error instanceof Refusal ? error.reason[terminalLanguage()] : error);
    return null;
  }
}

/** Options that only some suites know. */
function tellIgnored(names: readonly string[], { corpus, glossary, misses, document, html }: Options): void {
  const known: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
    ['accuracy', { corpus, glossary, misses }],
    ['documents', { document, html, glossary, misses }],
    ['coach', { corpus }],
  ];
  const heard = new Set(known.flatMap(([suite, options]) => (names.includes(suite) ? Object.keys(options) : [])));
  for (const [suite, options] of known)
    for (const [name, value] of Object.entries(options)) {
      if (!value || heard.has(name)) continue;
      heard.add(name);
      tell({ fr: `--${name} ne vaut que pour ${suite} : ignoré.`, en: `--${name} is only for ${suite}: ignored.` });
    }
}
