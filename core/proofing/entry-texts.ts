import type { Entry } from '../entry/entry.ts';
import { LANGUAGES, type Bilingual, type Language } from '../entry/language.ts';
import type { YamlPath } from '../entry/parse-yaml.ts';

/** One text of an entry that a reader is shown, and its field. */
export type EntryText = { readonly path: YamlPath; readonly language: Language; readonly text: string };

/** The sentences of an entry in the order of its fields. Terms and test sentences are none: these are quoted, not written. */
export function textsOfEntry(entry: Entry): EntryText[] {
  const sections = LANGUAGES.flatMap((language) =>
    (['definition', 'example'] as const).map((field) => ({
      path: [language, field],
      language,
      text: entry[language][field],
    })),
  );
  const bridges = (['marketing', 'it'] as const).flatMap((side) => inBoth(['bridge', side], entry.bridge[side]));
  const notes = (entry.relations?.falseFriend ?? []).flatMap(({ note }, index) =>
    inBoth(['relations', 'falseFriend', index, 'note'], note),
  );
  return [...sections, ...bridges, ...inBoth(['ask'], entry.ask), ...notes];
}

const inBoth = (path: YamlPath, text: Bilingual | undefined): EntryText[] =>
  text ? LANGUAGES.map((language) => ({ path: [...path, language], language, text: text[language] })) : [];
