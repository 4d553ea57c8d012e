import { SIDES } from '../entry/discipline.ts';
import type { Language } from '../entry/language.ts';
import type { Briefing, BriefingTerm } from './briefing.ts';
import { BRIEFING_WORDS, describeHeaviness } from './briefing-wording.ts';

type Asked = {
  /** Of the page or the document. */
  readonly title: string;
  readonly language: Language;
  /** In the order in which they are wanted. */
  readonly terms: readonly BriefingTerm[];
};

/** A briefing as Markdown. */
export function briefingAsMarkdown(
  { heaviness }: Pick<Briefing, 'heaviness'>,
  { title, language, terms }: Asked,
): string {
  const lines = terms.map(({ term, count, meaning, inOwnWords }) => {
    const own = inOwnWords
      ? `\n  *${BRIEFING_WORDS.inOwnWords[language]}${colon(language)}* ${escapeMarkdown(inOwnWords)}`
      : '';
    return `- **${escapeMarkdown(term)}**${times(count)}${colon(language)} ${escapeMarkdown(meaning)}${own}`;
  });
  return (
    [
      `# ${BRIEFING_WORDS.title[language]}${colon(language)} ${escapeMarkdown(title)}`,
      SIDES.map(
        (side) =>
          `- ${BRIEFING_WORDS[side][language]}${colon(language)} ${describeHeaviness(heaviness[side], language)}`,
      ).join('\n'),
      lines.length > 0 ? lines.join('\n') : BRIEFING_WORDS.none[language],
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  );
}

/** The same as plain text. */
export function briefingAsText({ heaviness }: Pick<Briefing, 'heaviness'>, { title, language, terms }: Asked): string {
  const lines = terms.map(({ term, count, meaning, inOwnWords }) => {
    const own = inOwnWords ? `\n  ${BRIEFING_WORDS.inOwnWords[language]}${colon(language)} ${inOwnWords}` : '';
    return `${term}${times(count)}${colon(language)} ${meaning}${own}`;
  });
  return (
    [
      `${BRIEFING_WORDS.title[language]}${colon(language)} ${title}`,
      SIDES.map(
        (side) => `${BRIEFING_WORDS[side][language]}${colon(language)} ${describeHeaviness(heaviness[side], language)}`,
      ).join('\n'),
      ...(lines.length > 0 ? lines : [BRIEFING_WORDS.none[language]]),
    ].join('\n\n') + '\n'
  );
}

const colon = (language: Language): string => (language === 'fr' ? '\u00a0:' : ':');
const times = (count: number): string => (count > 1 ? ` (×${count})` : '');

/** What Markdown takes for its own, and HTML. */
export const escapeMarkdown = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(/[\\`*_[\]<>|]/gu, (sign) => `\\${sign}`);
