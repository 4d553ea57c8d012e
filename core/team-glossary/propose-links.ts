import { writeEntry, writeFields } from '../entry/write-entry.ts';
import { overrideFileOf } from './entry-override.ts';
import { overrideBetween } from './override-between.ts';
import { fileOf, type Proposal } from './proposal.ts';

/** The host that keeps a team’s glossary, as far as its web pages go. `folder`: of the glossary in the repository, ''
 *  for its root. `repository`: `https://host/owner/name`. */
export type RepositoryPage = {
  readonly kind: 'github' | 'gitlab' | 'gitea';
  readonly repository: string;
  readonly branch: string;
  readonly folder: string;
};

/** Longest address that is offered: beyond that proxies and mail programs begin to cut. */
const MAX_ADDRESS_BYTES = 6000;

type Proposed = Pick<Proposal, 'domain' | 'entryId' | 'entry' | 'base' | 'isElsewhere'>;

/** The file that a proposal makes: its name, its place below the glossary, and its text. */
export function proposalFile(proposal: Proposed): { name: string; path: string; text: string } {
  const { entryId, entry, base, isElsewhere } = proposal;
  const name = `${entryId}.yaml`;
  if (!isElsewhere || !base) return { name, path: fileOf(proposal), text: writeEntry(entry) };
  return { name, path: overrideFileOf(entryId), text: writeFields(overrideBetween(base.entry, entry).changes) };
}

/**
 * The host’s page for a new file, filled in; null where the address would be too long, or the team has the entry already:
 * these pages cannot change a file. `isTextSure`: false for GitLab, whose newer versions fill in the name only, so that the
 * text has to be at hand on the clipboard.
 */
export function newFilePage(
  proposal: Proposed & Pick<Proposal, 'kind'>,
  page: RepositoryPage,
): { readonly address: string; readonly isTextSure: boolean } | null {
  const isNewFile = proposal.kind === 'new' || proposal.isElsewhere;
  if (!isNewFile || !/^https:\/\/[^\s@?#]+$/u.test(page.repository)) return null;
  const { path, text } = proposalFile(proposal);
  const file = page.folder === '' ? path : `${page.folder}/${path}`;
  const base = page.repository.replace(/\/+$/u, '');
  const branch = page.branch.split('/').map(encodeURIComponent).join('/');
  const address = within(
    {
      github: `${base}/new/${branch}?${fields({ filename: file, value: text })}`,
      gitlab: `${base}/-/new/${branch}?${fields({ file_name: file, content: text })}`,
      gitea: `${base}/_new/${branch}?${fields({ filename: file, value: text })}`,
    }[page.kind],
  );
  return address === null ? null : { address, isTextSure: page.kind !== 'gitlab' };
}

/** A message to the people who keep the glossary, with the file as its text; null where it would be too long. */
export function mailAddress(proposal: Proposed, to: string, subject: string): string | null {
  const { path, text } = proposalFile(proposal);
  const body = `${path}\r\n\r\n${text.replace(/\n/gu, '\r\n')}`;
  return within(`mailto:${encodeURIComponent(to).replace(/%40/gu, '@')}?${fields({ subject, body })}`);
}

const fields = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');

/** All of it is ASCII by now: a character is a byte. */
const within = (address: string): string | null => (address.length < MAX_ADDRESS_BYTES ? address : null);
