import type { Applied } from '../core/team-glossary/applied-proposal.ts';
import type { Proposal } from '../core/team-glossary/proposal.ts';
import type { Language } from '../core/entry/language.ts';

/** What the relay knows of a proposal it has committed; kept in the commit itself. */
export type Sent = {
  readonly id: string;
  readonly digest: string;
  readonly entryId: string;
  readonly conflicts: readonly string[];
  readonly stale: readonly string[];
};

const TEXTS = {
  fr: {
    new: 'nouvelle fiche',
    change: 'modification',
    'wrong-sense': 'mauvais sens',
    by: 'Proposé par',
    note: 'Ce qu’en dit son auteur :',
    sentence: 'Lu dans cette phrase :',
    address: 'Sur cette page :',
    conflicts: 'Champs modifiés entre-temps ; la proposition y remplace ce qui s’y trouve :',
    stale: 'Champs à relire, parce que le texte qu’ils accompagnent a changé :',
  },
  en: {
    new: 'new entry',
    change: 'change',
    'wrong-sense': 'wrong sense',
    by: 'Proposed by',
    note: 'What its author says:',
    sentence: 'Read in this sentence:',
    address: 'On this page:',
    conflicts: 'Fields that changed meanwhile; the proposal replaces what they hold:',
    stale: 'Fields to read again, because the text that they go with has changed:',
  },
} as const;

/** What the commit tells besides the proposal. `said`: the language in which it tells what the proposer wrote; null where
 *  a merge request does. */
type Commit = { readonly digest: string; readonly said: Language | null };

/** The message of the commit: its trailers are what the relay reads back. */
export function commitMessage(proposal: Proposal, applied: Applied, { digest, said }: Commit): string {
  const { path, entryId, conflicts, stale } = applied;
  const { kind, proposer } = proposal;
  const name = proposer.name.replace(/[<>]/gu, '').trim() || 'unknown';
  // A person without an address: .invalid is nobody’s (RFC 2606).
  const email = proposer.email ?? `${proposal.id}@proposals.invalid`;
  return [
    `${path.split('/')[0]}: ${kind === 'new' ? 'add' : 'change'} ${entryId}`,
    '',
    ...(said ? saidParts(proposal, TEXTS[said]).map(([title, text]) => `${title}\n\n${asQuote(text)}\n`) : []),
    `Proposal-Id: ${proposal.id}`,
    `Proposal-Digest: ${digest}`,
    `Proposal-Entry: ${entryId}`,
    ...conflicts.map((field) => `Proposal-Conflict: ${oneLine(field)}`),
    ...stale.map((field) => `Proposal-Stale: ${oneLine(field)}`),
    `Co-authored-by: ${name} <${email}>`,
    '',
  ].join('\n');
}

/** Reads it back; null for a commit that is none of ours. `trailers`: as `%(trailers:only,unfold)` prints them. */
export function readSent(trailers: string): Sent | null {
  const values = (name: string) =>
    trailers.split('\n').flatMap((line) => (line.startsWith(`${name}: `) ? [line.slice(name.length + 2)] : []));
  const [[id], [digest], [entryId]] = [values('Proposal-Id'), values('Proposal-Digest'), values('Proposal-Entry')];
  if (!id || !digest || !entryId) return null;
  return { id, digest, entryId, conflicts: values('Proposal-Conflict'), stale: values('Proposal-Stale') };
}

export type ReviewText = { readonly title: string; readonly body: string };

/** The title and the text of a merge request, in Markdown. What the proposer wrote is quoted as code: it formats
 *  nothing, loads nothing and calls nobody. */
export function reviewText(
  proposal: Proposal,
  sent: Pick<Sent, 'conflicts' | 'stale'>,
  language: Language,
): ReviewText {
  const text = TEXTS[language];
  const { fr, en } = proposal.entry;
  const terms = [fr?.term, en?.term].filter((term) => term !== undefined).join(' / ');
  const parts: (readonly [string, string | undefined])[] = [
    [text.by, proposal.proposer.name],
    ...saidParts(proposal, text),
    [text.conflicts, sent.conflicts.join('\n') || undefined],
    [text.stale, sent.stale.join('\n') || undefined],
  ];
  const body = parts.flatMap(([title, said]) => (said === undefined ? [] : [`${title}\n\n${asCode(said)}`]));
  return { title: `${text[proposal.kind]}: ${terms.replace(/[@<>[\]`*_#]/gu, '')}`, body: body.join('\n\n') };
}

/** What the proposer wrote beside the entry, under its title. */
function saidParts({ note, context }: Proposal, text: (typeof TEXTS)[Language]): (readonly [string, string])[] {
  const parts = [
    [text.note, note],
    [text.sentence, context?.sentence],
    [text.address, context?.address],
  ] as const;
  return parts.flatMap(([title, said]) => (said === undefined ? [] : [[title, said] as const]));
}

/** Indented, so that no line of it becomes a trailer; and hosts take no word of it for a person or an issue. */
const asQuote = (text: string): string => `    ${oneLine(text).replace(/([@#!])(?=\w)/gu, '$1 ')}`;

function asCode(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/gu) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ');
