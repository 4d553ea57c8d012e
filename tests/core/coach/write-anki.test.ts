import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { writeAnkiNotes } from '../../../core/coach/progress/write-anki.ts';
import { entryOf } from '../build-entry.ts';

/** As Anki reads a file: the lines that begin with `#` until the first that does not, then notes. */
function readAsAnki(text: string, noteTypes: readonly string[]) {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  const head = lines.slice(0, end).map((line) => line.slice(1).split(':', 2) as [string, string]);
  const columnOf = (what: string) => Number(head.find(([key]) => key === `${what} column`)![1]) - 1;
  const meta = { guid: columnOf('guid'), deck: columnOf('deck'), tags: columnOf('tags') };
  const rows = Papa.parse<string[]>(lines.slice(end).join('\n'), { delimiter: ',', skipEmptyLines: true }).data;
  return {
    separator: head.find(([key]) => key === 'separator')?.[1],
    isHtml: head.find(([key]) => key === 'html')?.[1] !== 'false',
    noteType: head.findLast(([key, name]) => key === 'notetype' && noteTypes.includes(name))?.[1],
    notes: rows.map((row) => ({
      guid: row[meta.guid],
      deck: row[meta.deck],
      tags: row[meta.tags]!.split(' '),
      fields: row.filter((_, at) => !Object.values(meta).includes(at)),
    })),
  };
}

describe('words for Anki', () => {
  const churn = entryOf({ id: 'churn', en: { term: '#a, "b"', definition: '=1+1' }, fr: { term: 'attrition' } });

  it.each([
    ['English', ['Basic', 'Cloze'], 'Basic'],
    ['French', ['Basique', 'Texte à trous'], 'Basique'],
  ])('need nothing set by hand where Anki speaks %s', (_language, noteTypes, noteType) => {
    expect(readAsAnki(writeAnkiNotes([churn], 'en'), noteTypes)).toEqual({
      separator: 'Comma',
      isHtml: false,
      noteType,
      notes: [
        {
          guid: 'passerelle-en-churn',
          deck: 'Passerelle',
          tags: ['passerelle::tests'],
          fields: ['#a, "b"', '=1+1 (FR: attrition)'],
        },
      ],
    });
  });

  it('arrive as they are, whatever they hold', () => {
    const text = fc.string({ minLength: 1, unit: 'grapheme' });
    fc.assert(
      fc.property(text, text, (term, definition) => {
        // Whatever a glossary of somebody’s holds: texts that our rules refuse, too.
        const file = writeAnkiNotes([{ ...churn, fr: { ...churn.fr, term, definition } }], 'fr');
        expect(readAsAnki(file, []).notes.map(({ fields }) => fields)).toEqual([[term, `${definition} (EN: #a, "b")`]]);
      }),
    );
  });
});
