import { describe, expect, it } from 'vitest';
import { createDuplicateFinder, type Duplicate, type Known } from '../../../core/team-glossary/find-duplicates.ts';
import { newProposal } from '../../relay/relay-fixture.ts';
import { entryOf } from '../build-entry.ts';

const CRM = entryOf({
  id: 'crm',
  fr: { term: 'gestion de la relation client', also: [{ term: 'GRC', type: 'acronym' }] },
  en: { term: 'customer relationship management', also: [{ term: 'CRM', type: 'acronym' }] },
});
const LEAD = entryOf({ id: 'lead', fr: { term: 'prospect', forms: ['prospecté'] }, en: 'lead' });
const OPEN = newProposal({ entryId: 'sandbox' });
const KNOWN: readonly Known[] = [
  { from: 'rejected', proposal: OPEN, reason: 'we say staging' },
  { from: 'glossary', entry: CRM },
  { from: 'glossary', entry: LEAD },
  { from: 'open', proposal: OPEN },
];
const find = createDuplicateFinder(KNOWN);

const told = ({ known, own, theirs, how, isOtherLanguage }: Duplicate) =>
  [known.from === 'glossary' ? known.entry.id : known.from, own, theirs, how, isOtherLanguage ? 'other' : 'same'].join(
    ' | ',
  );

describe('what a new term may double', () => {
  it.each([
    ['fr', 'Prospects', ['lead | Prospects | prospect | term | same']],
    ['en', 'LEADS', ['lead | LEADS | lead | term | same']],
    ['fr', 'lead', ['lead | lead | lead | term | other']],
    ['fr', 'prospecté', ['lead | prospecté | prospecté | form | same']],
    ['fr', 'C.R.M.', ['crm | C.R.M. | CRM | term | other']],
    ['en', 'customer service', []],
    [
      'en',
      'customer-relationship management',
      ['crm | customer-relationship management | customer relationship management | term | same'],
    ],
    ['en', 'Content Rating Method', ['crm | Content Rating Method | CRM | initials | same']],
    [
      'fr',
      'Bac a sable',
      ['rejected | Bac a sable | bac à sable | term | same', 'open | Bac a sable | bac à sable | term | same'],
    ],
    ['en', 'nothing of the kind', []],
  ] as const)('%s %s', (language, term, duplicates) => {
    const section = { term, definition: 'x' };
    expect(find({ [language]: section }).map(told)).toEqual(duplicates);
  });

  it('comes closest first, each once', () => {
    const section = { term: 'prospects', also: [{ term: 'CRM', type: 'acronym' as const }], definition: 'x' };
    expect(find({ fr: section, en: { term: 'lead', definition: 'y' } }).map(told)).toEqual([
      'lead | prospects | prospect | term | same',
      'crm | CRM | CRM | term | other',
    ]);
  });
});
