import { Worker } from 'node:worker_threads';
import type { Figure } from '../figure.ts';
import { generateSourceText, readBuiltInEntries, readSourceText } from '../source-text.ts';
import { tell } from '../tell.ts';
import { FORMS_OF_ENTRY } from './generate-entries.ts';
import { MATCHING_FIGURES, type MatchingKind, type MatchingValues } from './matching-figures.ts';
import type { SizeTask } from './measure-size.ts';

const SIZES = [1_000, 10_000, 100_000];
const HEAP_MEGABYTES = 8192;
/** What leaves 984 kB to V8, as a main thread and a browser have: Node would give a thread four times that, and hide an overflow. */
const STACK_MEGABYTES = 1.15;

/** Searching text for the terms of glossaries of three sizes. */
export async function measureMatching(): Promise<Figure[]> {
  const source = await readSourceText();
  const figures: Figure[] = [];
  for (const count of SIZES) figures.push(...(await figuresOf({ kind: 'scan', count, source })));
  for (const count of SIZES) figures.push(...(await figuresOf({ kind: 'senses', count, source })));
  figures.push(...(await builtInFigures()));
  figures.push(...(await figuresOf({ kind: 'compile', count: 10_000, source })));
  figures.push(...(await figuresOf({ kind: 'growth', count: 1_000, source })));
  for (const count of [1_000, 100_000]) figures.push(...(await figuresOf({ kind: 'flashText', count, source })));
  for (const count of [1_000, 10_000]) figures.push(...(await figuresOf({ kind: 'ahoCorasick', count, source })));
  figures.push(...(await figuresOf({ kind: 'oneRegex', count: 1_000 / FORMS_OF_ENTRY, source })));
  return figures;
}

/** A million characters of business text, made of the glossary’s own sentences. */
async function builtInFigures(): Promise<Figure[]> {
  const entries = await readBuiltInEntries();
  const source = generateSourceText(entries, 500_000);
  return figuresOf({ kind: 'builtInSenses', count: entries.length, source, entries });
}

async function figuresOf<Kind extends MatchingKind>(task: SizeTask<Kind>): Promise<Figure[]> {
  const { kind, count } = task;
  tell({ fr: `Recherche, ${kind}, ${count} fiches`, en: `Matching, ${kind}, ${count} entries` });
  let values: MatchingValues[Kind] | null = null;
  try {
    values = await runInThread(task);
  } catch (error) {
    tell({
      fr: `  échec, donc sans valeur : ${String(error)}`,
      en: `  failed, hence without a value: ${String(error)}`,
    });
  }
  return MATCHING_FIGURES[kind](count, values);
}

/** Each measurement has a thread of its own: what V8 has learnt from one lexicon must not slow down the next. */
function runInThread<Kind extends MatchingKind>(task: SizeTask<Kind>): Promise<MatchingValues[Kind]> {
  const worker = new Worker(new URL('./measure-size.ts', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES, stackSizeMb: STACK_MEGABYTES },
  });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The thread ended without a result.')));
  });
}
