import { Refusal, runCommand, WrongCall } from '../parse-call.ts';
import { terminalLanguage } from '../terminal-language.ts';
import { measureAccuracy, type AccuracyOptions } from './accuracy/measure-accuracy.ts';
import { measurePage } from './browser/measure-page.ts';
import { formatFigures, type Figure } from './figure.ts';
import { measureMatching } from './matching/measure-matching.ts';
import { measureSearch } from './search/measure-search.ts';
import { measureSources } from './sources/measure-sources.ts';
import { tell } from './tell.ts';

type Measured = { readonly figures: readonly Figure[]; readonly misses?: string };

const SUITES: Readonly<Record<string, (options: AccuracyOptions) => Promise<Measured>>> = {
  matching: async () => ({ figures: await measureMatching() }),
  accuracy: measureAccuracy,
  page: async () => ({ figures: await measurePage() }),
  search: async () => ({ figures: await measureSearch() }),
  sources: async () => ({ figures: await measureSources() }),
};

const NAMES = Object.keys(SUITES).join('|');

type Options = AccuracyOptions & { readonly json: boolean; readonly misses: boolean };

process.exitCode = await runCommand({
  usage: {
    fr: `Usage : bench [--json] [${NAMES}]\n  pour accuracy : [--corpus DOSSIER] [--glossary DOSSIER] [--misses]`,
    en: `Usage: bench [--json] [${NAMES}]\n  for accuracy: [--corpus DIR] [--glossary DIR] [--misses]`,
  },
  options: {
    json: { type: 'boolean', default: false },
    corpus: { type: 'string' },
    glossary: { type: 'string' },
    misses: { type: 'boolean', default: false },
  },
  run: ({ values, positionals }) => bench(positionals.length > 0 ? positionals : Object.keys(SUITES), values),
});

/** `bench [--json] [matching|accuracy|page|search|sources]`: 0 when every suite ran, whatever its figures; 1 when one could not; 2 for a wrong call. */
async function bench(names: readonly string[], options: Options): Promise<number> {
  const unknown = names.find((name) => !Object.hasOwn(SUITES, name));
  if (unknown !== undefined)
    throw new WrongCall({ fr: `Mesure inconnue : ${unknown}.`, en: `Unknown suite: ${unknown}.` });
  if (!names.includes('accuracy')) tellIgnored(options);
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

/** Options that only accuracy knows. */
function tellIgnored({ corpus, glossary, misses }: Options): void {
  for (const [name, value] of Object.entries({ corpus, glossary, misses }))
    if (value)
      tell({ fr: `--${name} ne vaut que pour accuracy : ignoré.`, en: `--${name} is only for accuracy: ignored.` });
}
