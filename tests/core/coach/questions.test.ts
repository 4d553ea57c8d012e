import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createQuestionBook, foldName } from '../../../core/coach/questions/find-distractors.ts';
import { makeQuestion } from '../../../core/coach/questions/make-question.ts';
import { QuestionKind } from '../../../core/coach/term-record.ts';
import { termsInLanguage } from '../../../core/entry/entry-terms.ts';
import type { Entry } from '../../../core/entry/entry.ts';
import { LANGUAGES } from '../../../core/entry/language.ts';
import { Role } from '../../../core/entry/reader.ts';
import { withSymmetricRelations } from '../../../core/entry/symmetric-relations.ts';
import { readBuiltInEntries } from '../../../scripts/bench/source-text.ts';
import { entryOf } from '../build-entry.ts';

const entries = withSymmetricRelations(await readBuiltInEntries());
const book = createQuestionBook(entries);
const reader = { language: 'en', role: 'marketing' } as const;

const asked = fc.record({
  entry: fc.constantFrom(...entries.filter(({ status }) => status !== 'deprecated')),
  kind: fc.constantFrom(...QuestionKind.options),
  number: fc.nat(9),
  reader: fc.record({ language: fc.constantFrom(...LANGUAGES), role: fc.constantFrom(...Role.options) }),
});

describe('questions from the built-in glossary', () => {
  it('have one right choice, no two that read the same, and never the term in the prompt', () => {
    fc.assert(
      fc.property(asked, (one) => {
        const question = makeQuestion(one, book);
        if (!question) return;
        const { choices, right, prompt } = question;
        const { entry, reader: own } = one;
        expect(choices.length).toBeGreaterThan(1);
        expect(choices[right]!.entry).toBe(entry.id);
        expect(choices.filter((choice) => choice.entry === entry.id)).toHaveLength(1);
        expect(new Set(choices.map(({ text }) => foldName(text))).size).toBe(choices.length);
        const kin = [...(entry.relations?.broader ?? []), ...(entry.relations?.narrower ?? [])];
        expect(choices.filter((choice) => kin.includes(choice.entry))).toEqual([]);
        const names = new Set(termsInLanguage(entry, own.language).map(({ text }) => foldName(text)));
        for (const choice of choices)
          if (choice.entry !== entry.id && question.kind !== 'sense')
            expect(names.has(foldName(choice.text))).toBe(false);
        if (question.kind === 'term' || question.kind === 'sentence')
          expect(` ${foldName(prompt)} `).not.toContain(` ${foldName(entry[own.language].term)} `);
      }),
      { numRuns: 300 },
    );
  });

  it('are the same in two windows, and other ones after an answer', () => {
    const [entry] = entries;
    const make = (number: number) => makeQuestion({ entry: entry!, kind: 'term', number, reader }, book);
    expect(make(0)).toEqual(make(0));
    expect(make(1)!.id).not.toBe(make(0)!.id);
  });

  it('can be made of nearly every entry, in both languages', () => {
    const some = entries.filter((_, at) => at % 25 === 0);
    for (const language of LANGUAGES)
      for (const kind of ['term', 'meaning', 'sentence'] as const) {
        const made = some.filter((entry) =>
          makeQuestion({ entry, kind, number: 0, reader: { ...reader, language } }, book),
        );
        expect(made.length).toBeGreaterThan(0.9 * some.length);
      }
  });
});

describe('a question', () => {
  const bookOf = (...own: Entry[]) => createQuestionBook(own);
  const ask = (entry: Entry, kind: QuestionKind, ...others: Entry[]) =>
    makeQuestion({ entry, kind, number: 0, reader }, bookOf(entry, ...others));
  const churn = entryOf({
    id: 'churn',
    en: { term: 'churn', definition: 'Customers who leave.', example: 'Churned customers: churn rose again.' },
    bridge: { marketing: { fr: 'Comme une fuite.', en: 'Like a leak.' } },
  });
  const lead = entryOf({ id: 'lead', en: { term: 'lead', definition: 'Someone who may buy.' } });

  it('leaves a gap for every mention, inflected ones too', () => {
    expect(ask(churn, 'sentence', lead)?.prompt).not.toMatch(/churn\b/u);
  });

  it('is not made where nothing else could be chosen', () => {
    expect(ask(churn, 'term')).toBeNull();
  });

  it('is not made of a sentence without the term, nor of a bridge that is not there', () => {
    expect(ask(lead, 'sentence', churn)).toBeNull();
    expect(ask(lead, 'otherSide', churn)).toBeNull();
    expect(ask(churn, 'otherSide', lead)?.prompt).toBe('Like a leak.');
  });

  it('never offers a synonym, a kind or a namesake as a wrong answer', () => {
    const synonym = entryOf({ id: 'attrition', en: { term: 'attrition', also: [{ term: 'churn', type: 'synonym' }] } });
    const kind = entryOf({ id: 'net-churn', en: 'net churn', relations: { broader: ['churn'] } });
    expect(ask(churn, 'term', synonym, kind)).toBeNull();
    expect(ask(churn, 'term', synonym, kind, lead)?.choices).toHaveLength(2);
  });

  it('asks which sense a sentence has where a false friend shares the word', () => {
    const sales = entryOf({
      id: 'sales-pipeline',
      en: { term: 'pipeline', definition: 'Deals to be won.', example: 'The pipeline is thin.' },
      relations: { falseFriend: [{ entry: 'ci-pipeline', note: { fr: 'a', en: 'b' } }] },
    });
    const build = entryOf({ id: 'ci-pipeline', en: { term: 'pipeline', definition: 'Steps of a build.' } });
    const question = ask(sales, 'sense', build);
    expect(question).toMatchObject({ prompt: 'The pipeline is thin.', word: 'pipeline' });
    expect(question!.choices[question!.right]!.text).toBe('Deals to be won.');
    expect(ask(sales, 'sense', lead)).toBeNull();
  });
});
