import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DomainId, EntryId } from '../../../core/entry/ids.ts';
import { checkContent } from '../../../core/team-glossary/check-content.ts';
import {
  contentOfForm,
  fieldAt,
  filledIn,
  startFrom,
  startNew,
  tagsOf,
  withField,
  type Raw,
  type RawFields,
} from '../../../core/team-glossary/form-draft.ts';
import { fillEntry } from '../../../core/team-glossary/personal-entry.ts';
import { ProposalId } from '../../../core/team-glossary/proposal.ts';
import { sentenceAround } from '../../../core/team-glossary/sentence-around.ts';
import { anyContent } from '../entry/any-content.ts';

const name = fc.constantFrom('fr', 'en', 'term', 'also', 'ask');
const { fields } = fc.letrec<{ raw: Raw; fields: RawFields }>((tie) => ({
  raw: fc.oneof({ maxDepth: 3 }, fc.string(), fc.array(tie('raw'), { maxLength: 3 }), tie('fields')),
  fields: fc.dictionary(name, tie('raw'), { maxKeys: 3 }),
}));
const path = fc.array(name, { minLength: 1, maxLength: 3 });

const BEGINNING = { id: ProposalId.parse('00000000-0000-4000-8000-000000000000'), changedAt: 0 };
const PLACE = { id: EntryId.parse('one'), domain: DomainId.parse('cloud'), discipline: 'it' as const };
const SIGNATURE = { owner: 'Zoé', today: '2026-11-22' };

describe('the fields of a form', () => {
  it('hold what was put into them, and nothing else changes', () => {
    fc.assert(
      fc.property(fields, path, path, fc.string(), (before, at, elsewhere, value) => {
        const after = withField(before, at, value);
        expect(fieldAt(after, at)).toBe(value);
        if (at[0] !== elsewhere[0]) expect(fieldAt(after, elsewhere)).toEqual(fieldAt(before, elsewhere));
      }),
    );
  });

  it('are the same when what is not filled in is left out twice', () => {
    fc.assert(
      fc.property(fields, (raw) => {
        expect(filledIn(filledIn(raw) ?? {})).toEqual(filledIn(raw));
      }),
    );
  });

  it('add a row at the end of a list, and take one out of its middle', () => {
    const one = withField({}, ['en', 'also', 0, 'term'], 'a');
    const two = withField(one, ['en', 'also', 1, 'term'], 'b');
    expect(withField(two, ['en', 'also', 0], undefined)).toEqual({ en: { also: [{ term: 'b' }] } });
  });

  it('that begin with an entry say what it says', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const entry = { ...PLACE, content, base: content, tags: [], isElsewhere: false, isOverridden: false };
        const draft = startFrom(entry, 'change', { ...BEGINNING, language: 'fr' });
        const { owner } = content;
        expect(contentOfForm(draft, SIGNATURE)).toEqual({
          ...(filledIn(content as unknown as RawFields) as RawFields),
          status: content.status,
          owner,
          updated: SIGNATURE.today,
        });
      }),
    );
  });

  it('of a new word make a draft that the files’ schema takes', () => {
    const draft = startNew('zorgal', { ...BEGINNING, language: 'en' });
    const content = withField(draft.content, ['en', 'definition'], 'What we count.');
    const check = checkContent(contentOfForm({ ...draft, content }, SIGNATURE), 'it', { file: '', entry: '' });
    expect(check.problems).toEqual([]);
    expect(check.gaps).toEqual(['fr', 'en.example', 'bridge.marketing', 'ask']);
  });
});

describe('a personal entry', () => {
  it('has a term in both languages and only texts, whatever is missing', () => {
    fc.assert(
      fc.property(
        anyContent.filter(({ fr, en }) => Boolean(fr?.term ?? en?.term)),
        (content) => {
          const { entry } = fillEntry({ ...PLACE, content, tags: [], changedAt: 0 });
          for (const section of [entry.fr, entry.en]) {
            expect(section.term).not.toBe('');
            expect([section.definition, section.example].every((text) => typeof text === 'string')).toBe(true);
          }
          expect(Object.values(entry.ask).every((text) => typeof text === 'string')).toBe(true);
        },
      ),
    );
  });

  it.each([
    ['team, morning', ['team', 'morning']],
    [' a ;a,, b  c ', ['a', 'b c']],
    ['', []],
  ])('reads the tags in "%s"', (line, tags) => expect(tagsOf(line)).toEqual(tags));
});

describe('the sentence around a term', () => {
  it.each([
    ['We met. The debt came. We left.', 12, 'The debt came.'],
    ['One line\n  without an end', 5, 'One line without an end'],
    ['', 0, ''],
  ])('in "%s"', (text, start, sentence) => expect(sentenceAround(text, start, 'en')).toBe(sentence));

  it('is never longer than a text may be, and holds the place', () => {
    const text = `${'a'.repeat(900)}TERM${'b'.repeat(900)}`;
    const sentence = sentenceAround(text, 900, null);
    expect(sentence).toHaveLength(600);
    expect(sentence).toContain('TERM');
  });
});
