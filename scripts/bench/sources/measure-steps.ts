import { createHash } from 'node:crypto';
import type { Entry } from '../../../core/entry/entry.ts';
import { compileLexicon } from '../../../core/matching/compile-lexicon.ts';
import { packLexicon } from '../../../core/matching/pack-lexicon.ts';
import { mergeLayers, type Layer } from '../../../core/team-glossary/layers.ts';
import type { ShardReference } from '../../../core/team-glossary/manifest.ts';
import { readShard } from '../../../core/team-glossary/read-source.ts';
import { shardEntries } from '../../../core/team-glossary/shard-entries.ts';
import { createFigure, type Figure } from '../figure.ts';
import { median } from '../ratios.ts';
import { tell } from '../tell.ts';

const ROUNDS = 5;

type Published = { readonly text: string; readonly reference: ShardReference };

/**
 * What the background does between a download and the lexicon that pages read, step by step, in processor time: a busy
 * machine does not make it longer. The floor is one `JSON.parse` of the same bytes. `builtIn`: what is there before.
 */
export function measureSteps(entries: readonly Entry[], builtIn: readonly Entry[]): Figure[] {
  const published = shardEntries(entries).map(({ number, shard }) =>
    publish(number, JSON.stringify(shard), shard.entries.length),
  );
  const steps: Record<string, number[]> = {};
  const time = <T>(name: string, act: () => T): T => {
    const { user } = process.cpuUsage();
    const result = act();
    (steps[name] ??= []).push((process.cpuUsage().user - user) / 1000);
    return result;
  };
  for (let round = 0; round < ROUNDS; round++) runSteps({ published, builtIn, time });
  const { floor, ...rest } = Object.fromEntries(Object.entries(steps).map(([name, values]) => [name, median(values)]));
  const total = Object.values(rest).reduce((sum, value) => sum + value, 0);
  const list = Object.entries(rest).map(([name, value]) => `${name} ${Math.round(value)}`);
  tell({
    fr: `  temps processeur en ms : ${list.join(' · ')} ; JSON.parse seul ${Math.round(floor!)}`,
    en: `  processor time in ms: ${list.join(' · ')}; JSON.parse alone ${Math.round(floor!)}`,
  });
  return [
    createFigure('sources/take a download, processor time', total, 'ms'),
    createFigure('sources/take a download ÷ JSON.parse', total / floor!, '×'),
    createFigure('sources/check the entries ÷ JSON.parse', rest['check']! / floor!, '×'),
    createFigure('sources/compile the lexicon ÷ JSON.parse', rest['compile']! / floor!, '×'),
  ];
}

function publish(number: number, text: string, entries: number): Published {
  const sha256 = hashOf(text);
  return { text, reference: { path: `shards/${number}.json`, sha256, bytes: text.length, entries } };
}

type Run = {
  readonly published: readonly Published[];
  readonly builtIn: readonly Entry[];
  readonly time: <T>(name: string, act: () => T) => T;
};

function runSteps({ published, builtIn, time }: Run): void {
  time('floor', () => published.map(({ text }) => JSON.parse(text) as unknown));
  time('hash', () => published.map(({ text }) => hashOf(text)));
  const shards = time('check', () =>
    published.map(({ text, reference }) => {
      const read = readShard(text, reference);
      if (!read.ok) throw new Error(read.problem.value);
      return read.shard;
    }),
  );
  const name = { fr: '', en: '' };
  const layers: Layer[] = [
    { source: { id: 'built-in', kind: 'built-in', name }, entries: builtIn, overrides: [] },
    { source: { id: 'team', kind: 'team', name }, entries: shards.flatMap((shard) => shard.entries), overrides: [] },
  ];
  const merged = time('merge', () => mergeLayers(layers));
  const lexicon = time('compile', () => compileLexicon(merged.entries));
  time('pack', () => Buffer.from(packLexicon(lexicon)).toString('base64'));
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
