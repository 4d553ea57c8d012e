// Runs inside a page, bundled: measures there what the content script does.
import type { Lexicon } from '../../core/matching/lexicon.ts';
import { unpackLexicon } from '../../core/matching/pack-lexicon.ts';
import { PageTerms } from '../../page/scanner/page-terms.ts';
import { firstScan } from '../../page/scanner/scan-page.ts';
import { runInSlices } from '../../page/scanner/time-slice.ts';

/** Milliseconds of each slice of the first scan ever made in a page, and what it found. */
export type ColdScan = { readonly slices: readonly number[]; readonly terms: number };

/** Milliseconds by round. */
export type WarmScans = { readonly floor: number[]; readonly oneGo: number[]; readonly sliced: number[] };

/** A sample repeats its work until about this many milliseconds have passed: the clock ticks every 5 µs at best. */
const SAMPLE = 40;

const never = new AbortController().signal;
let lexicon: Lexicon | null = null;
/** Keeps V8 from leaving out what nobody reads. */
const kept: unknown[] = [];

export async function loadLexicon(address: string): Promise<void> {
  lexicon = await fetchLexicon(address);
}

export async function fetchLexicon(address: string): Promise<Lexicon> {
  const unpacked = unpackLexicon(await (await fetch(address)).arrayBuffer());
  if (!unpacked) throw new Error('The lexicon is of another version.');
  return unpacked;
}

/** To be called once, first. A slice includes the deciding of what is marked, as in the extension, but no painting. */
export async function scanCold(): Promise<ColdScan> {
  const slices: number[] = [];
  const terms = new PageTerms(lexicon!, () => {});
  let start = 0;
  const noteStart = () => (start ||= performance.now());
  await runInSlices({
    work: withNote(firstScan(document.documentElement, terms), noteStart),
    afterSlice: () => {
      terms.flush();
      slices.push(performance.now() - start);
      start = 0;
    },
    signal: never,
  });
  return { slices, terms: [...terms.records].reduce((sum, record) => sum + record.terms.length, 0) };
}

/** The same generator, telling of each step before it is made. */
function withNote(work: Generator, note: () => void): Generator {
  const next = work.next.bind(work);
  work.next = () => {
    note();
    return next();
  };
  return work;
}

export async function scanWarm(rounds: number): Promise<WarmScans> {
  const ways = [readFloor, scanInOneGo, scanInSlices];
  const times: number[][] = ways.map(() => []);
  for (const way of ways) await timeOfOne(way, 5 * SAMPLE);
  for (let round = 0; round < rounds; round++)
    for (let turn = 0; turn < ways.length; turn++) {
      const at = (round + turn) % ways.length;
      times[at]!.push(await timeOfOne(ways[at]!, SAMPLE));
    }
  return { floor: times[0]!, oneGo: times[1]!, sliced: times[2]! };
}

/** Milliseconds of one scan in one go, warm or not. */
export const timeOneGo = (): Promise<number> => timeOfOne(scanInOneGo, SAMPLE);

/** Each scan starts with nothing known of the page; that its matcher is made anew is left out of the time. */
async function timeOfOne(way: (terms: PageTerms) => unknown, atLeast: number): Promise<number> {
  let calls = 0;
  let passed = 0;
  while (passed < atLeast) {
    const terms = new PageTerms(lexicon!, () => {});
    const start = performance.now();
    const pending = way(terms);
    // Awaiting what is not a promise would add a turn of the event loop.
    if (pending instanceof Promise) await pending;
    passed += performance.now() - start;
    calls++;
  }
  return passed / calls;
}

/** What no scan can undercut: a walk over all text nodes that reads every character. */
function readFloor(): void {
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  let sum = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) sum = (sum + sumOfUnits((node as Text).data)) | 0;
  kept[0] = sum;
}

function sumOfUnits(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index++) sum = (sum + text.charCodeAt(index)) | 0;
  return sum;
}

function scanInOneGo(terms: PageTerms): void {
  const work = firstScan(document.documentElement, terms);
  while (!work.next().done);
  terms.flush();
}

function scanInSlices(terms: PageTerms): Promise<void> {
  return runInSlices({
    work: firstScan(document.documentElement, terms),
    afterSlice: () => terms.flush(),
    signal: never,
  });
}
