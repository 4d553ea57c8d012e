import { Refusal, runCommand, WrongCall } from '../parse-call.ts';
import { terminalLanguage } from '../terminal-language.ts';
import { measureAccuracy, type AccuracyOptions } from './accuracy/measure-accuracy.ts';
import { measurePage } from './browser/measure-page.ts';
import { measureCoach } from './coach/measure-coach.ts';
import { formatFigures, type Figure } from './figure.ts';
import { measureMatching } from './matching/measure-matching.ts';
import { measureSearch } from './search/measure-search.ts';
import { tell } from './tell.ts';

type Measured = { readonly figures: readonly Figure[]; readonly misses?: string };

const SUITES: Readonly<Record<string, (options: AccuracyOptions) => Promise<Measured>>> = {
  matching: async () => ({ figures: await measureMatching() }),
  accuracy: measureAccuracy,
  page: async () => ({ figures: await measurePage() }),
  search: async () => ({ figures: await measureSearch() }),
  coach: async (options) => ({ figures: await measureCoach(options) }),
};

const NAMES = Object.keys(SUITES).join('|');

type Options = AccuracyOptions & { readonly json: boolean; readonly misses: boolean };

process.exitCode = await runCommand({
  usage: {
    fr: `Usage : bench [--json] [${NAMES}]\n  pour accuracy : [--corpus DOSSIER] [--glossary DOSSIER] [--misses]\n  pour coach : [--corpus DOSSIER]`,
    en: `Usage: bench [--json] [${NAMES}]\n  for accuracy: [--corpus DIR] [--glossary DIR] [--misses]\n  for coach: [--corpus DIR]`,
  },
  options: {
    json: { type: 'boolean', default: false },
    corpus: { type: 'string' },
    glossary: { type: 'string' },
    misses: { type: 'boolean', default: false },
  },
  run: ({ values, positionals }) => bench(positionals.length > 0 ? positionals : Object.keys(SUITES), values),
});

/** `bench [--json] [matching|accuracy|page|search|coach]`: 0 when every suite ran, whatever its figures; 1 when one could not; 2 for a wrong call. */
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

/** Options that none of the suites knows. */
function tellIgnored(names: readonly string[], { corpus, glossary, misses }: Options): void {
  const ofAccuracy = names.includes('accuracy') ? {} : { glossary, misses };
  const ofTexts = names.includes('accuracy') || names.includes('coach') ? {} : { corpus };
  for (const [name, value] of Object.entries({ ...ofTexts, ...ofAccuracy }))
    if (value)
      tell({
        fr: `--${name} ne dit rien aux mesures demandées : ignoré.`,
        en: `--${name} means nothing to what is measured: ignored.`,
      });
}
