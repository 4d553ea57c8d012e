import { expect, it } from 'vitest';
import { EntryId } from '../../core/entry/ids.ts';
import { titleOf } from '../../platform/menu-text.ts';

const named = (term: string, acronym: string | null = null) =>
  titleOf(
    {
      id: EntryId.parse('x'),
      term: { fr: 'autre', en: term },
      acronym: { fr: null, en: acronym },
      discipline: 'it',
    },
    'en',
  );

it.each([
  ['data lake', null, 'data lake'],
  ['click-through rate', 'CTR', 'click-through rate (CTR)'],
  // One alone would underline the next letter, and not be seen.
  ['R&D', null, 'R&&D'],
  [`${'long '.repeat(10)}term`, 'LT', `${'long '.repeat(10)}term…`],
])('a menu names "%s" (%s) as "%s"', (term, acronym, title) => {
  expect(named(term, acronym)).toBe(title);
});
