import { EntryContent } from '../../../core/entry/draft.ts';
import { parseYaml } from '../../../core/entry/parse-yaml.ts';
import { entryText } from '../entry/small-glossary.ts';

export const contentOf = (text: string): EntryContent =>
  EntryContent.parse(parseYaml(text, { file: '', entry: '' }).value);

/** What the entry of the small glossary says. */
export const BASE = contentOf(entryText());
