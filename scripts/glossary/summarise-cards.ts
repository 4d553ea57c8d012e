import type { EntryId } from '../../core/entry/ids.ts';
import type { SiteSource } from '../../site/site-source.ts';

/** For a comment under a proposal: which entries it changes, who reviews them, and where their cards are. In Markdown. */
export function summariseCards({ domains, entries }: SiteSource, ids: readonly EntryId[]): string {
  if (ids.length === 0) return 'Aucune fiche changée. No entry has changed.\n';
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  const rows = ids.map((id) => {
    const entry = known.get(id);
    if (!entry) return `| \`${id}\` | retirée, ou brouillon ; removed, or a draft |  |  |`;
    const reviewers = domains.find((domain) => domain.id === entry.domain)?.reviewers ?? [];
    const term = `${escape(entry.fr.term)} – ${escape(entry.en.term)}`;
    return `| \`${id}\` | ${term} | ${reviewers.map(escape).join(', ')} | \`${id}.html\`, \`${id}.png\` |`;
  });
  return `${['| Fiche, entry | Terme, term | Relecteurs, reviewers | Carte, card |', '| --- | --- | --- | --- |', ...rows].join('\n')}\n`;
}

/** A term is anybody’s text, and the comment is the host’s. */
const escape = (text: string): string => text.replaceAll(/[\\`*_{}[\]<>()#+!|@~&-]/gu, (sign) => `\\${sign}`);
