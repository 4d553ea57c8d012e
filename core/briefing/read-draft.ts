import { readMarkdown } from '../documents/read-markdown.ts';
import type { Language } from '../entry/language.ts';
import { languageOfText } from '../matching/detect-language.ts';
import { createTermFinder } from '../matching/find-terms.ts';
import type { Lexicon } from '../matching/lexicon.ts';
import type { Draft } from './write-for-them.ts';

/** A draft without its entries, which only the glossary knows. `detected`: null where its words do not tell its language. */
export type ReadDraft = Omit<Draft, 'entries'> & { readonly detected: Language | null };

type Written = {
  /** Said by the writer, whatever the words tell. */
  readonly chosen: Language | null;
  /** Where neither tells. */
  readonly usual: Language;
};

export type DraftReader = (text: string, written: Written) => ReadDraft;

/**
 * Reads drafts by a lexicon. What people paste is half of the time Markdown, from a wiki or a chat: addresses and code in it
 * are nothing to explain. Offsets stay those of the text.
 */
export function createDraftReader(lexicon: Lexicon): DraftReader {
  const findTerms = createTermFinder(lexicon);
  return (text, { chosen, usual }) => {
    const document = readMarkdown(text);
    const detected = languageOfText(document.blocks.map(({ readable }) => readable).join('\n'));
    const language = chosen ?? detected ?? usual;
    const found = findTerms(document.blocks.map(({ readable }) => ({ text: readable, language })));
    const hits = found.flatMap((inBlock, at) => {
      const { start: from } = document.blocks[at]!;
      return inBlock.map(({ entry, start, end }) => ({ entry, start: start + from, end: end + from }));
    });
    return { document, hits, language, detected };
  };
}
