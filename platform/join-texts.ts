import type { UsedTerms } from '../core/briefing/term-uses.ts';

type FrameText = Omit<UsedTerms, 'entries'>;

/** The text of several frames as that of one page: one after another. */
export function joinTexts(texts: readonly FrameText[]): FrameText {
  let end = 0;
  const uses = texts.flatMap((text) => {
    const before = end;
    end += text.end;
    return text.uses.map((use) => ({ ...use, start: use.start + before }));
  });
  return { uses, end, words: texts.reduce((sum, { words }) => sum + words, 0) };
}
