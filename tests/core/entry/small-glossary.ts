import { readGlossary, type GlossaryReading } from '../../../core/entry/read-glossary.ts';

export const CONFIG = `name: { fr: Essai, en: Trial }
licence: CC BY 4.0
domains:
  - { id: crm-loyalty, discipline: marketing, label: { fr: CRM, en: CRM }, reviewers: [marketing] }
  - { id: cloud, discipline: it, label: { fr: Cloud, en: Cloud }, reviewers: [it] }
  - { id: projects, discipline: both, label: { fr: Projets, en: Projects }, reviewers: [it] }
`;

/** A correct entry; the tests know its lines by number. */
export const ENTRY_LINES: readonly string[] = [
  '# yaml-language-server: $schema=../entry.schema.json', // 1
  'fr:', // 2
  '  term: base de clients', // 3
  '  definition: Liste des clients.', // 4
  '  example: La base est à jour.', // 5
  'en:', // 6
  '  term: customer base', // 7
  '  definition: List of customers.', // 8
  '  example: The base is up to date.', // 9
  'bridge:', // 10
  '  it:', // 11
  '    fr: Comme un parc.', // 12
  '    en: Like a fleet.', // 13
  'ask:', // 14
  '  fr: Qui la tient ?', // 15
  '  en: Who keeps it?', // 16
  'status: approved', // 17
  'owner: NO', // 18
  "updated: '2026-11-22'", // 19
];

/** The entry with some lines replaced, by number from 1; null removes a line. More lines may follow. */
export function entryText(changes: Readonly<Record<number, string | null>> = {}, ...more: readonly string[]): string {
  const lines = ENTRY_LINES.flatMap((line, index) => {
    const change = changes[index + 1];
    return change === undefined ? [line] : change === null ? [] : [change];
  });
  return [...lines, ...more, ''].join('\n');
}

/** Reads entries by path, together with the configuration above. */
export function readEntries(entries: Readonly<Record<string, string>>): GlossaryReading {
  const files = Object.entries(entries).map(([path, text]) => ({ path, text }));
  return readGlossary([{ path: 'config.yaml', text: CONFIG }, ...files]);
}

export const readOne = (text: string): GlossaryReading => readEntries({ 'crm-loyalty/base.yaml': text });
