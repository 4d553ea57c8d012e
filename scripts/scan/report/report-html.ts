import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describeHeaviness } from '../../../core/briefing/briefing-wording.ts';
import { SIDES } from '../../../core/entry/discipline.ts';
import type { Language } from '../../../core/entry/language.ts';
import type { FileReport, ReportRow } from './report-rows.ts';
import { BRIDGE_TO, colonOf, describeCounts, DISCIPLINES, REPORT_WORDS } from './report-words.ts';

const TOKENS = path.join(import.meta.dirname, '../../../components/design/tokens.css');
const STYLE = path.join(import.meta.dirname, 'report.css');

/** What a scan found, as one page that needs nothing else: no script, nothing fetched. */
export async function reportAsHtml(reports: readonly FileReport[], language: Language): Promise<string> {
  const style = (await Promise.all([TOKENS, STYLE].map((file) => readFile(file, 'utf8')))).join('\n');
  const title = REPORT_WORDS.title[language];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>
${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${reports.map((report) => fileSection(report, language)).join('\n')}
</main>
</body>
</html>
`;
}

function fileSection({ file, heaviness, rows }: FileReport, language: Language): string {
  const sides = SIDES.map((side) => {
    const { level } = heaviness[side];
    return `<li class="side ${side} ${level}"><strong>${BRIDGE_TO[side][language]}${colonOf(language)}</strong> ${describeHeaviness(heaviness[side], language)}</li>`;
  });
  return `<section>
<h2>${escapeHtml(file.file)}</h2>
<p>${describeCounts(file.words, rows.length, file.unexplained.length, language)}</p>
<ul class="sides" aria-label="${REPORT_WORDS.heaviness[language]}">
${sides.join('\n')}
</ul>
${rows.length > 0 ? termTable(rows, { name: file.file, language }) : `<p>${REPORT_WORDS.none[language]}</p>`}
</section>`;
}

function termTable(rows: readonly ReportRow[], { name, language }: { name: string; language: Language }): string {
  const { term, side, count, meaning, title } = REPORT_WORDS;
  return `<div class="scroll" role="region" tabindex="0" aria-label="${title[language]}${colonOf(language)} ${escapeHtml(name)}">
<table>
<thead><tr>${[term, side, count, meaning].map((word) => `<th scope="col">${word[language]}</th>`).join('')}</tr></thead>
<tbody>
${rows.map((row) => termRow(row, language)).join('\n')}
</tbody>
</table>
</div>`;
}

function termRow({ entry, count, isUnexplained, bridges }: ReportRow, language: Language): string {
  const other = language === 'fr' ? 'en' : 'fr';
  const mark = isUnexplained ? ` <span class="mark">${REPORT_WORDS.unexplained[language]}</span>` : '';
  const ways = bridges.map(
    (side) => `<dt>${BRIDGE_TO[side][language]}</dt><dd>${escapeHtml(entry.bridge[side]![language])}</dd>`,
  );
  return `<tr class="${entry.discipline}">
<th scope="row">${escapeHtml(entry[language].term)}<span class="other" lang="${other}">${escapeHtml(entry[other].term)}</span>${mark}</th>
<td>${DISCIPLINES[entry.discipline][language]}</td>
<td class="count">${count}</td>
<td><p>${escapeHtml(entry[language].definition)}</p>${ways.length > 0 ? `<dl>${ways.join('')}</dl>` : ''}</td>
</tr>`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"]/gu, (sign) => ESCAPES[sign]!);
