import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { readHtml } from '../../core/documents/read-html.ts';
import type { Entry } from '../../core/entry/entry.ts';
import { LANGUAGES, type Language } from '../../core/entry/language.ts';
import { readGlossary } from '../../core/entry/read-glossary.ts';
import type { TextBlock } from '../../core/matching/find-terms.ts';
import { BUILT_IN_GLOSSARY, readGlossaryFolder } from '../glossary/glossary-folder.ts';
import { ensureRealPages } from '../setup/real-pages.ts';
import { createRandom, pick } from './random.ts';
import { tell } from './tell.ts';

/** Blocks of text to search, by the language of the document that they come from. */
export type SourceText = Readonly<Record<Language, readonly TextBlock[]>>;

/** Debian documentation, a million and a half characters in French and a million in English; else as much made of the
 *  glossary's sentences. Parts of the French handbook are in English, as they are for its readers. */
export async function readSourceText(): Promise<SourceText> {
  const pages = await ensureRealPages();
  if (!pages) {
    tell({
      fr: 'Pas de documentation Debian : le texte est fait des phrases du glossaire, qui sont pleines de ses termes.',
      en: 'No Debian documentation: the text is made of the glossary’s sentences, which are full of its terms.',
    });
    return generateSourceText(await readBuiltInEntries(), 1_000_000);
  }
  const reference = await readFiles(pages.reference, '*.fr.html');
  const fr = await readFiles(path.join(pages.handbook, 'fr-FR'), '*.html');
  return { fr: [...reference, ...fr], en: await readFiles(path.join(pages.handbook, 'en-US'), '*.html') };
}

export async function readBuiltInEntries(): Promise<readonly Entry[]> {
  return readGlossary(await readGlossaryFolder(BUILT_IN_GLOSSARY)).entries;
}

/** Sentences of the glossary in a random but repeatable order, to a length in characters for each language. */
export function generateSourceText(entries: readonly Entry[], length: number): SourceText {
  const random = createRandom(1);
  const generate = (language: Language): TextBlock[] => {
    const blocks: TextBlock[] = [];
    for (let written = 0; written < length; written += blocks.at(-1)!.text.length) {
      const { [language]: section, ask } = pick(random, entries);
      blocks.push({ text: `${section.definition} ${section.example} ${ask[language]}`, language });
    }
    return blocks;
  };
  return { fr: generate('fr'), en: generate('en') };
}

export const allBlocks = (source: SourceText): TextBlock[] => LANGUAGES.flatMap((language) => source[language]);

async function readFiles(folder: string, pattern: string): Promise<TextBlock[]> {
  const files: string[] = [];
  for await (const file of glob(pattern, { cwd: folder })) files.push(file);
  const blocks: TextBlock[] = [];
  for (const file of files.toSorted())
    for (const { readable, language } of readHtml(await readFile(path.join(folder, file), 'utf8')).blocks)
      blocks.push({ text: readable, language });
  return blocks;
}
