import type { Language } from '../entry/language.ts';

/**
 * What a document says, as one text and the blocks in it. Offsets are UTF-16 code units into `text`; blocks are in
 * reading order and do not overlap. `readable` is a block's text for the matcher: as long as the block, with markup blanked.
 */
export type DocumentText = {
  readonly text: string;
  readonly blocks: readonly DocumentBlock[];
};

export type DocumentBlock = {
  readonly start: number;
  readonly readable: string;
  /** As the document declares it. */
  readonly language: Language | null;
};

/** `fr-CA` → `fr`; null for a language that is not ours. */
export function languageOfTag(tag: string | null | undefined): Language | null {
  const primary = tag?.trim().toLowerCase().split(/[-_]/u)[0];
  return primary === 'fr' || primary === 'en' ? primary : null;
}
