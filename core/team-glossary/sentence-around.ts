import type { Language } from '../entry/language.ts';

/** As long as a text of an entry may be. */
const LONGEST = 600;

/** The sentence of a text that holds a place; offsets are UTF-16 code units. Of a very long one, what is around the place. */
export function sentenceAround(text: string, start: number, language: Language | null): string {
  // Lines of a page’s source are no sentences of their own; each sign keeps its place.
  const line = text.replace(/\s/gu, ' ');
  for (const { segment, index } of new Intl.Segmenter(language ?? undefined, { granularity: 'sentence' }).segment(
    line,
  )) {
    if (start >= index + segment.length) continue;
    const from = Math.max(0, Math.min(start - index - LONGEST / 2, segment.length - LONGEST));
    return segment
      .slice(from, from + LONGEST)
      .replace(/\s+/gu, ' ')
      .trim();
  }
  return '';
}
