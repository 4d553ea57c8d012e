import { describe, expect, it } from 'vitest';
import { checkCues } from '../../../core/proofing/check-cues.ts';
import { checkDefinitions } from '../../../core/proofing/check-definitions.ts';
import { checkHomographs } from '../../../core/proofing/check-homographs.ts';
import { checkRelations } from '../../../core/proofing/check-relations.ts';
import type { LocatedEntry } from '../../../core/entry/read-glossary.ts';
import type { Problem } from '../../../core/entry/problem.ts';
import { entryOf } from '../build-entry.ts';

const located = (...entries: Parameters<typeof entryOf>[0][]): LocatedEntry[] =>
  entries.map(entryOf).map((entry) => ({
    entry,
    placeOf: (path) => ({ file: `${entry.id}.yaml`, entry: entry.id, field: path.map(String).join('.'), line: 1 }),
  }));

const brief = ({ entry, field, rule }: Problem) => `${entry} ${field} ${rule}`;
const problemsOf = (...entries: Parameters<typeof entryOf>[0][]) => checkDefinitions(located(...entries)).map(brief);

describe('a definition', () => {
  it('does not use its own term', () => {
    expect(problemsOf({ id: 'a', en: { term: 'data lake', definition: 'Data lakes hold raw files.' } })).toEqual([
      'a en.definition defined-by-itself',
    ]);
  });

  it('may name an acronym of its own, or a longer word', () => {
    const also = [{ term: 'DL', type: 'acronym' as const }];
    expect(problemsOf({ id: 'a', en: { term: 'lake', also, definition: 'Raw files, DL, of a lakehouse.' } })).toEqual(
      [],
    );
  });

  it('does not lean on one that leans on it', () => {
    expect(
      problemsOf(
        { id: 'a', en: { term: 'backlog', definition: 'What a user story waits in.' } },
        { id: 'b', en: { term: 'user story', definition: 'A line of the backlog.' } },
        { id: 'c', en: { term: 'sprint', definition: 'Two weeks of work on the backlog.' } },
      ),
    ).toEqual(['b en.definition circular-definition']);
  });

  it('uses an acronym only where an entry or everyday life explains it', () => {
    const also = [{ term: 'CNIL', type: 'acronym' as const }];
    expect(
      problemsOf(
        { id: 'a', fr: { term: 'autorité de contrôle', also } },
        { id: 'b', fr: { definition: 'Ce que la CNIL regarde à la TV, et la XYZ aussi.' } },
      ),
    ).toEqual(['b fr.definition undefined-acronym']);
  });
});

describe('a text', () => {
  const avoid = [{ term: 'appel d’offre', say: 'appel d’offres' }];

  it('does not use a wording that another entry advises against', () => {
    expect(
      problemsOf(
        { id: 'a', fr: { term: 'appel d’offres', avoid } },
        { id: 'b', fr: { example: 'L’appel d’offre part demain.' } },
        { id: 'c', fr: { example: 'L’appel d’offres part demain.' } },
      ),
    ).toEqual(['b fr.example avoided-wording']);
  });

  it('may use it where it is an everyday word too', () => {
    const ambiguous = { fr: ['appel d’offre'] };
    expect(
      problemsOf(
        { id: 'a', fr: { term: 'consultation', avoid }, ambiguous },
        { id: 'b', fr: { example: 'Un appel d’offre.' } },
      ),
    ).toEqual([]);
  });
});

describe('relations', () => {
  it('do not lead from broader to broader back to where they began', () => {
    const problems = checkRelations(
      located(
        { id: 'a', relations: { broader: ['b'] } },
        { id: 'b', relations: { broader: ['c'] } },
        { id: 'c', relations: {} },
        { id: 'd', relations: { broader: ['a'] } },
      ),
    );
    expect(problems).toEqual([]);
    const circle = checkRelations(
      located(
        { id: 'a', relations: { broader: ['b'] } },
        { id: 'b' },
        { id: 'c', relations: { broader: ['a'], narrower: ['b'] } },
      ),
    );
    expect(circle.map(brief)).toEqual(['a', 'b', 'c'].map((id) => `${id} relations broader-than-itself`));
    expect(circle[0]?.reason.en).toContain('a → b → c → a');
  });

  it('name an entry once', () => {
    const twice = checkRelations(located({ id: 'a', relations: { related: ['b'], contrast: ['b'] } }, { id: 'b' }));
    expect(twice.map(brief)).toEqual(['a relations related-twice']);
  });
});

describe('a cue', () => {
  it('is given once in a language', () => {
    const cues = { fr: { near: ['API', 'lot'], against: ['port', 'API'] }, en: { near: ['lot', 'API', 'lot'] } };
    const twice = checkCues(located({ id: 'a', cues }));
    expect(twice.map(brief)).toEqual(['a cues.fr cue-twice', 'a cues.en cue-twice']);
    expect(twice.map(({ reason }) => reason.en)).toEqual([
      expect.stringContaining('"API"'),
      expect.stringContaining('"lot"'),
    ]);
  });
});

describe('the same term in two entries', () => {
  const twins = (relations: Parameters<typeof entryOf>[0]['relations'] = {}) =>
    checkHomographs(
      located(
        { id: 'a', en: 'A/B test' },
        { id: 'b', relations, en: { also: [{ term: 'A/B tests', type: 'synonym' }] } },
      ),
    ).map(brief);

  it('is told once, at the later one, inflected too', () => expect(twins()).toEqual(['b  homograph']));

  it('is fine where one of them says that it knows', () => {
    const note = { fr: 'Deux sens.', en: 'Two senses.' };
    expect([twins({ contrast: ['a'] }), twins({ falseFriend: [{ entry: 'a', note }] })]).toEqual([[], []]);
  });

  it('is not the part of a longer one', () => {
    expect(checkHomographs(located({ id: 'a', en: 'lake' }, { id: 'b', en: 'data lake' }))).toEqual([]);
  });
});
