import { describe, expect, it } from 'vitest';
import { compareProgress, makeAgenda } from '../../../core/coach/progress/compare-two.ts';
import { teamOf, viewTeam } from '../../../core/coach/progress/team-view.ts';
import { DAY, id, known, learning, MODEL, NOW, saved } from './build-progress.ts';

describe('two people', () => {
  const mine = saved('Ana', [known('churn'), known('lead'), learning('api'), learning('kpi')]);
  const theirs = saved('Bob', [known('api'), known('lead')]);
  const compared = compareProgress(mine, theirs, MODEL);

  it('see what both know, one of them, or neither', () => {
    expect(compared).toEqual({ both: ['lead'], onlyMine: ['churn'], onlyTheirs: ['api'], neither: ['kpi'] });
  });

  it('get an agenda with the question to ask, for words that exist', () => {
    const entries = new Map(
      ['churn', 'api', 'kpi'].map((name) => [id(name), { ask: { fr: `${name} ?`, en: `${name}?` } }]),
    );
    expect(makeAgenda(compared, entries).map(({ entry, teller, ask }) => [entry, teller, ask.en])).toEqual([
      ['api', 'them', 'api?'],
      ['churn', 'me', 'churn?'],
      ['kpi', 'nobody', 'kpi?'],
    ]);
    expect(makeAgenda(compared, new Map())).toEqual([]);
  });
});

describe('a team', () => {
  const files = ['Ana', 'Bob', 'Cleo'].map((name) => saved(name, [learning('api'), known('lead')]));

  it('is seen in sums, without names, and not at all where it is too small for that', () => {
    expect(viewTeam(files, MODEL)).toMatchObject({ words: [{ entry: 'api' }, { entry: 'lead' }], gaps: ['api'] });
    expect(JSON.stringify(viewTeam(files, MODEL))).not.toMatch(/Ana|installation/u);
    expect(viewTeam(files.slice(0, 2), MODEL)).toBeNull();
  });

  it('is each person once, by what they gave last', () => {
    const later = { ...saved('Ana', [known('api')]), savedAt: NOW + DAY };
    expect(teamOf([later, ...files]).map(({ owner, savedAt }) => [owner.name, savedAt - NOW])).toEqual([
      ['Ana', DAY],
      ['Bob', 0],
      ['Cleo', 0],
    ]);
  });

  it('says who knows what when it is asked for names, of two people too', () => {
    const words = viewTeam(files.slice(0, 2), MODEL, { isAnonymous: false })?.words;
    expect(words).toEqual([
      { entry: 'api', known: 0, learning: 2, knownBy: [] },
      { entry: 'lead', known: 2, learning: 0, knownBy: ['Ana', 'Bob'] },
    ]);
  });
});
