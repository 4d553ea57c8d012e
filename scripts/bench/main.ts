import { runCommand, WrongCall } from '../parse-call.ts';
import { measurePage } from './browser/measure-page.ts';
import { formatFigures, type Figure } from './figure.ts';
import { measureMatching } from './matching/measure-matching.ts';
import { tell } from './tell.ts';

const SUITES: Readonly<Record<string, () => Promise<Figure[]>>> = { matching: measureMatching, page: measurePage };

const NAMES = Object.keys(SUITES).join('|');

process.exitCode = await runCommand({
  usage: { fr: `Usage : bench [--json] [${NAMES}]`, en: `Usage: bench [--json] [${NAMES}]` },
  options: { json: { type: 'boolean', default: false } },
  run: ({ values, positionals }) => bench(positionals.length > 0 ? positionals : Object.keys(SUITES), values.json),
});

/** `bench [--json] [matching|page]`: 0 when every suite ran, whatever its figures; 1 when one could not; 2 for a wrong call. */
async function bench(names: readonly string[], json: boolean): Promise<number> {
  const unknown = names.find((name) => !Object.hasOwn(SUITES, name));
  if (unknown !== undefined)
    throw new WrongCall({ fr: `Mesure inconnue : ${unknown}.`, en: `Unknown suite: ${unknown}.` });
  const figures: Figure[] = [];
  let failures = 0;
  for (const name of names)
    try {
      figures.push(...(await SUITES[name]!()));
    } catch (error) {
      failures++;
      tell({ fr: `« ${name} » n’a pu être mesuré.`, en: `"${name}" could not be measured.` });
      console.error(error);
    }
  console.log(json ? JSON.stringify({ figures }, null, 1) : formatFigures(figures));
  return failures > 0 ? 1 : 0;
}
