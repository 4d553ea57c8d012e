import { describeHeaviness } from '../../../core/briefing/briefing-wording.ts';
import { escapeMarkdown } from '../../../core/briefing/briefing-text.ts';
import { SIDES } from '../../../core/entry/discipline.ts';
import type { Language } from '../../../core/entry/language.ts';
import type { FileReport, ReportRow } from './report-rows.ts';
import { BRIDGE_TO, colonOf, describeCounts, DISCIPLINES, REPORT_WORDS } from './report-words.ts';

/** What a scan found, as one Markdown document. */
export function reportAsMarkdown(reports: readonly FileReport[], language: Language): string {
  const files = reports.map((report) => describeFile(report, language));
  return [`# ${REPORT_WORDS.title[language]}`, ...files].join('\n\n');
}

function describeFile({ file, heaviness, rows }: FileReport, language: Language): string {
  const sides = SIDES.map(
    (side) => `- ${BRIDGE_TO[side][language]}${colonOf(language)} ${describeHeaviness(heaviness[side], language)}`,
  );
  const { term, side, count, meaning } = REPORT_WORDS;
  const head = [term, side, count, meaning].map((word) => word[language]);
  const lines = [head, head.map(() => '---'), ...rows.map((row) => cellsOf(row, language))].map(
    (cells) => `| ${cells.join(' | ')} |`,
  );
  return [
    `## ${escapeMarkdown(file.file)}`,
    describeCounts(file.words, rows.length, file.unexplained.length, language),
    sides.join('\n'),
    rows.length > 0 ? lines.join('\n') : REPORT_WORDS.none[language],
  ].join('\n\n');
}

function cellsOf({ entry, count, isUnexplained }: ReportRow, language: Language): string[] {
  const other = language === 'fr' ? entry.en.term : entry.fr.term;
  const { term, definition } = entry[language];
  const name = `**${escapeMarkdown(term)}** / ${escapeMarkdown(other)}`;
  return [
    isUnexplained ? `${name} (${REPORT_WORDS.unexplained[language]})` : name,
    DISCIPLINES[entry.discipline][language],
    String(count),
    escapeMarkdown(definition),
  ];
}
