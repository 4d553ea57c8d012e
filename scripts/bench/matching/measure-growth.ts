import type { Entry } from '../../../core/entry/entry.ts';
import { compileLexicon } from '../../../core/matching/compile-lexicon.ts';
import { createBlockScanner } from '../../../core/matching/scan-block.ts';
import type { TextBlock } from '../../../core/matching/find-terms.ts';
import { countPlaces } from '../count-places.ts';
import { measureInterleaved, medianRatio } from '../ratios.ts';
import { allBlocks, type SourceText } from '../source-text.ts';
import { tell } from '../tell.ts';
import { withoutSenses } from './generate-entries.ts';
import { generateFillers } from './generate-fillers.ts';
import { differingEntries, findHits } from './hits-by-block.ts';

/** Cost against that of the small glossary; null where more or fewer places were found than with that one. */
export type GrowthValues = { readonly tenThousand: number | null; readonly hundredThousand: number | null };

const ROUNDS = 11;
const LARGEST = 100_000;
/** Where they are not enough, the places tell. */
const ATTEMPTS = 4;

/** What is met in the text, and what fills a glossary up to any size without being met. */
type Glossary = { readonly met: readonly Entry[]; readonly fillers: readonly Entry[] };

/** The same text with the same hits, in glossaries that grow by what does not occur in it. */
export function measureGrowth(entries: readonly Entry[], source: SourceText): GrowthValues {
  const blocks = allBlocks(source);
  const fillers = generateFillers({ count: LARGEST, firstNumber: entries.length, source });
  const glossary = settle({ met: withoutSenses(entries), fillers }, blocks);
  const scanWith = (size: number) => {
    const scanBlock = createBlockScanner(compileLexicon(fillUp(glossary, size)));
    return () => blocks.map(({ text, language }) => scanBlock(text, language));
  };
  const contenders = { small: scanWith(entries.length), medium: scanWith(10_000), large: scanWith(LARGEST) };
  const times = measureInterleaved({ contenders, rounds: ROUNDS });
  const places = contenders.small().map(countPlaces);
  const costOf = (name: 'medium' | 'large') =>
    haveSamePlaces(places, contenders[name]().map(countPlaces)) ? medianRatio(times[name], times.small) : null;
  return { tenThousand: costOf('medium'), hundredThousand: costOf('large') };
}

/** Leaves out the entries whose hits change as others join them, of either kind: a word may gain inflections from a term of
 *  the other language. */
function settle({ met, fillers }: Glossary, blocks: readonly TextBlock[]): Glossary {
  let settled: Glossary = { met, fillers };
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const alone = findHits(settled.met, blocks);
    const unsteady = differingEntries(alone, findHits(fillUp(settled, LARGEST), blocks));
    if (unsteady.size === 0) break;
    const isSteady = ({ id }: Entry) => !unsteady.has(id);
    settled = { met: settled.met.filter(isSteady), fillers: settled.fillers.filter(isSteady) };
  }
  return settled;
}

const fillUp = ({ met, fillers }: Glossary, size: number): Entry[] => [...met, ...fillers].slice(0, size);

/** By block. A difference is told, since no cost can be had then. */
function haveSamePlaces(few: readonly number[], many: readonly number[]): boolean {
  const total = (places: readonly number[]) => places.reduce((sum, count) => sum + count, 0);
  const differing = few.filter((count, block) => count !== many[block]).length;
  const [before, after] = [total(few), total(many)];
  tell({ fr: `  lieux trouvés : ${before} et ${after}`, en: `  places found: ${before} and ${after}` });
  if (differing === 0) return true;
  tell({
    fr: `  ${differing} blocs diffèrent : pas de valeur`,
    en: `  ${differing} blocks differ, hence no value`,
  });
  return false;
}
