import { parseArgs } from 'node:util';
import { measurePage } from './browser/measure-page.ts';
import { formatFigures, type Figure } from './figure.ts';
import { measureMatching } from './matching/measure-matching.ts';
import { tell } from './tell.ts';

const SUITES: Readonly<Record<string, () => Promise<Figure[]>>> = { matching: measureMatching, page: measurePage };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});
process.exitCode = await main(positionals.length > 0 ? positionals : Object.keys(SUITES));

/** `bench [--json] [matching|page]`: 0 when every suite ran, whatever its figures; 1 when one could not; 2 for a wrong call. */
async function main(names: readonly string[]): Promise<number> {
  if (names.some((name) => !Object.hasOwn(SUITES, name))) {
    console.error(`bench [--json] [${Object.keys(SUITES).join('|')}]`);
    return 2;
  }
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
  console.log(values.json ? JSON.stringify({ figures }, null, 1) : formatFigures(figures));
  return failures > 0 ? 1 : 0;
}
