import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntryContent } from '../../../core/entry/draft.ts';
import { EnglishSection, EntryFile, FrenchSection } from '../../../core/entry/entry.ts';
import { parseYaml } from '../../../core/entry/parse-yaml.ts';
import { FIELD_ORDER, writeEntry } from '../../../core/entry/write-entry.ts';
import { rewriteEntry } from '../../../core/entry/rewrite-entry.ts';
import { entryText } from './small-glossary.ts';
import { anyContent } from './any-content.ts';
import { BASE } from './base-entry.ts';

const read = (text: string) => {
  const { value, problems } = parseYaml(text, { file: '', entry: '' });
  expect(problems).toEqual([]);
  return value;
};

describe('an entry that is written', () => {
  it('reads as what it was, and is the same text whatever the order of its fields', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const text = writeEntry(content);
        expect(read(text)).toEqual(content);
        const turned = Object.fromEntries(Object.entries(content).toReversed()) as EntryContent;
        expect(writeEntry(turned)).toBe(text);
      }),
    );
  });

  it('has a place for every field of the schema', () => {
    const fields = [EntryFile, FrenchSection, EnglishSection].flatMap(({ shape }) => Object.keys(shape));
    expect(FIELD_ORDER).toEqual(expect.arrayContaining(fields));
    expect(new Set(FIELD_ORDER).size).toBe(FIELD_ORDER.length);
  });
});

describe('an entry that is rewritten', () => {
  it('reads as its new content, and stays letter for letter where that is the old one', () => {
    fc.assert(
      fc.property(anyContent, anyContent, (before, after) => {
        const text = writeEntry(before);
        expect(rewriteEntry(text, before)).toBe(text);
        expect(read(rewriteEntry(text, after))).toEqual(after);
      }),
    );
  });

  it('keeps comments, folding and the style of lists; only the changed lines differ', () => {
    const before = entryText({
      4: '  # Why so short?\n  definition: >-\n    Liste\n    des clients.',
      5: "  also: [{ term: 'CRM', type: acronym }]  # said aloud\n  example: La base est à jour.",
    });
    const content = { ...(read(before) as EntryContent), owner: 'crm' };
    const after = { ...content, fr: { ...content.fr!, example: 'Neuf: oui' }, replacedBy: 'crm' } as EntryContent;
    expect(rewriteEntry(before, after)).toBe(
      before.replace('example: La base est à jour.', "example: 'Neuf: oui'").replace('owner: NO', 'owner: crm') +
        'replacedBy: crm\n',
    );
  });

  it('leaves out what has gone, and writes anew what cannot be read', () => {
    const { ask: _, ...rest } = BASE;
    expect(read(rewriteEntry(entryText(), rest as EntryContent))).toEqual(rest);
    expect(rewriteEntry('a: [', BASE)).toBe(writeEntry(BASE));
    expect(rewriteEntry(entryText().trimEnd(), BASE)).toBe(entryText());
  });
});
