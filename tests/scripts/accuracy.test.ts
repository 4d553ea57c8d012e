import path from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { measureAccuracy, SENTENCES } from '../../scripts/bench/accuracy/measure-accuracy.ts';
import { readSentenceFile, readSentences } from '../../scripts/bench/accuracy/read-sentences.ts';
import type { Figure } from '../../scripts/bench/figure.ts';
import { PATIENT, ROOT, runScript } from './run-script.ts';

vi.setConfig(PATIENT);
const FIXTURE = path.join(ROOT, 'tests/fixtures/accuracy');
const OF_FIXTURE = {
  corpus: path.join(FIXTURE, 'corpus'),
  glossary: path.join(FIXTURE, 'glossary'),
  sentences: path.join(FIXTURE, 'sentences'),
};

describe('the accuracy of a corpus whose terms are counted by hand', () => {
  let figures: ReadonlyMap<string, Figure>;
  let misses = '';
  beforeAll(async () => {
    const measured = await measureAccuracy(OF_FIXTURE);
    figures = new Map(measured.figures.map((figure) => [figure.name, figure]));
    misses = measured.misses;
  });

  // A term whose words stand in two paragraphs is annotated and never found: the matcher's own misses.
  it.each([
    ['recall 1', 4 / 7],
    ['recall 1+2', 5 / 9],
    ['traps marked', 2 / 4],
    ['unmatched marks', 2000 / (31 + 21)],
    ['recall 1, held-out third', 2 / 3],
    ['recall 1+2, held-out third', 3 / 4],
    ['traps marked, held-out third', 0],
    ['unmatched marks, held-out third', 1000 / 21],
    ['recall 1, tuned two thirds', 2 / 4],
    ['recall 1+2, tuned two thirds', 2 / 5],
    ['traps marked, tuned two thirds', 2 / 3],
    ['unmatched marks, tuned two thirds', 1000 / 31],
    ['recall 1, fr', 2 / 3],
    ['recall 1, en', 2 / 4],
    ['recall 1, marketing', 2 / 5],
    ['recall 1, it', 2 / 2],
    ['recall 1, both', null],
    ['recall 1 of what the glossary covers', 4 / 6],
    ['recall 1+2 of what the glossary covers', 5 / 7],
    ['recall 1 of what the glossary covers, held-out third', 2 / 3],
    ['recall 1+2 of what the glossary covers, held-out third', 3 / 4],
    ['sentences', 3],
    ['sentences, recall of what the glossary covers', 2 / 2],
    ['sentences, recall', 2 / 3],
    ['sentences, traps marked', 1 / 2],
    ['sentences, unmatched marks', 1000 / 19],
    ['sentences held out, recall of what the glossary covers', 1],
    ['sentences held out, recall', 1],
    ['sentences held out, traps marked', null],
    ['sentences held out, unmatched marks', 1000 / 5],
  ])('has for "%s" the value %d', (name, value) => {
    expect(figures.get(`accuracy/${name}`)?.value).toBe(value);
  });

  it('aims at the most recall and the fewest wrong marks, over the corpus and its held-out third', () => {
    for (const group of ['', ', held-out third']) {
      expect(figures.get(`accuracy/recall 1${group}`)).toMatchObject({ must: 0.92, aim: 0.97, better: 'higher' });
      expect(figures.get(`accuracy/recall 1+2${group}`)).toMatchObject({ must: 0.8, aim: 0.9, better: 'higher' });
      expect(figures.get(`accuracy/traps marked${group}`)).toMatchObject({ must: 0.04, aim: 0.015, better: 'lower' });
      expect(figures.get(`accuracy/unmatched marks${group}`)).toMatchObject({ must: 12, aim: 8, better: 'lower' });
    }
    const others = [...figures.values()].filter(({ name }) => name.includes('tuned') || name.includes('sentences'));
    for (const { must, aim } of others) expect([must, aim]).toEqual([null, null]);
  });

  it('tells what is missed and marked wrongly, and nothing of what is held out', () => {
    const lists = misses
      .trim()
      .split('\n\n')
      .map((list) => list.split('\n').map((line) => line.trim()));
    expect(lists).toEqual([
      ['corpus: covered lemmas that were missed (1)', '1  en  conversion rate'],
      ['corpus: trap words that were marked (2)', '2  en  form'],
      ['corpus: marks that match nothing (1)', '1  en  server'],
      ['sentences: covered lemmas that were missed (0)'],
      ['sentences: trap words that were marked (1)', '1  en  form'],
      ['sentences: marks that match nothing (0)'],
    ]);
  });
});

describe('a file of sentences', () => {
  const problemsOf = (yaml: string) => readSentenceFile('a.yaml', yaml).problems.map(({ en }) => en);
  const withSentence = (sentence: string) =>
    `language: fr\nsentences:\n  - text: Le CRM.\n    traps: [CRM]\n  - ${sentence}`;

  it.each([
    ['{ text: Le CRM., trap: [CRM] }', 'unknown field: trap'],
    ['{ traps: [CRM] }', 'text: should be of type "string"'],
    ['{ text: Le CRM., traps: CRM }', 'traps: should be of type "array"'],
    ['{ text: Le CRM., wanted: { CRM: "" } }', 'wanted.CRM: empty or malformed'],
    ['{ text: Le CRM. }', 'neither wanted nor traps'],
    ['{ text: Le CRM., traps: [CRM], wanted: { CRM: CRM } }', '"CRM" is annotated twice'],
    ['{ text: Le CRM., traps: [crm] }', expect.stringMatching(/^"crm" is not in the text/u)],
    ['{ text: Les CRMs., traps: [CRM] }', expect.stringMatching(/^"CRM" is not in the text/u)],
    ['{ text: Un big data., traps: [big data, data] }', expect.stringMatching(/^"data" is not .* longer surface$/u)],
  ])('with %s is told so', (sentence, reason) => {
    const [problem = ''] = problemsOf(withSentence(sentence));
    const [place, told] = [problem.slice(0, 20), problem.slice(20)];
    expect(place).toBe('a.yaml, sentence 2: ');
    expect(told.replace(/\.$/u, '')).toEqual(reason);
    expect(readSentenceFile('a.yaml', withSentence(sentence)).sentences).toHaveLength(1);
  });

  it.each([
    ['language: de\nsentences: []', 'a.yaml: language: should be one of fr, en.'],
    ['sentences: []', 'a.yaml: language: should be one of fr, en.'],
    ['language: fr', 'a.yaml: sentences: should be of type "array".'],
  ])('that is %j as a whole is told so', (yaml, problem) => {
    expect(problemsOf(yaml)).toEqual([problem]);
  });

  it('that is no YAML is told so, with the line', () => {
    expect(problemsOf('language: fr\nsentences: [')[0]).toMatch(/^a\.yaml: .* line 2/u);
  });

  it('takes words that YAML could read as something else for words', () => {
    const { sentences } = readSentenceFile('a.yaml', withSentence('{ text: NO à 2026., traps: [NO, 2026] }'));
    expect(sentences[1]!.annotations).toEqual([
      { kind: 'trap', surface: 'NO' },
      { kind: 'trap', surface: '2026' },
    ]);
  });

  it('of the project has no problem', async () => {
    expect((await readSentences(SENTENCES)).problems).toEqual([]);
  });
});

describe('bench accuracy', () => {
  const bench = (...args: string[]) => runScript('scripts/bench/main.ts', ['accuracy', ...args]);
  const { corpus, glossary } = OF_FIXTURE;

  it('prints the figures as JSON', async () => {
    const { code, stdout, stderr } = await bench('--json', '--corpus', corpus, '--glossary', glossary);
    const { figures } = JSON.parse(stdout) as { figures: Figure[] };
    expect([code, stderr]).toEqual([0, '']);
    expect(figures[0]).toMatchObject({ name: 'accuracy/recall 1', value: 4 / 7, must: 0.92, better: 'higher' });
  });

  it('prints what is missed after the table, where it is asked to', async () => {
    const call = ['--corpus', corpus, '--glossary', glossary];
    expect((await bench(...call)).stdout).not.toContain('lemmas');
    expect((await bench(...call, '--misses')).stdout).toMatch(
      /recall 1 [^]*\ncorpus: covered lemmas that were missed/u,
    );
  });

  it('ends with 1 where the corpus or the glossary cannot be read', async () => {
    const noCorpus = await bench('--corpus', FIXTURE, '--glossary', glossary);
    expect([noCorpus.code, noCorpus.stderr]).toEqual([1, expect.stringContaining('Unreadable corpus: ')]);
    const noGlossary = await bench('--corpus', corpus, '--glossary', corpus);
    expect([noGlossary.code, noGlossary.stderr]).toEqual([1, expect.stringContaining('config.yaml:1 [missing]')]);
  });
});
