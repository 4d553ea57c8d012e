import { printed, type Git } from './git.ts';

export type Person = { readonly name: string; readonly email: string };

type Commit = {
  readonly parent: string;
  readonly path: string;
  readonly text: string;
  readonly message: string;
  readonly author: Person;
  /** ISO 8601: the same file at the same time on the same parent is the same commit. */
  readonly date: string;
};

/** Makes a commit that sets one file, with git’s plumbing alone: no checkout, no index. Returns its hash. */
export async function commitFile(git: Git, { parent, path, text, message, author, date }: Commit): Promise<string> {
  const blob = (await printed(git, ['hash-object', '-w', '--stdin'], { input: text })).trim();
  const tree = await treeWith(git, `${parent}^{tree}`, path.split('/'), blob);
  const env = {
    GIT_AUTHOR_NAME: author.name,
    GIT_AUTHOR_EMAIL: author.email,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: author.name,
    GIT_COMMITTER_EMAIL: author.email,
    GIT_COMMITTER_DATE: date,
  };
  return (await printed(git, ['commit-tree', tree, '-p', parent, '-F', '-'], { input: message, env })).trim();
}

/** The hash of a tree like another, but for one file. `tree`: null for an empty one. */
async function treeWith(git: Git, tree: string | null, path: readonly string[], blob: string): Promise<string> {
  const [name = '', ...rest] = path;
  const listed = tree === null ? '' : await printed(git, ['ls-tree', '-z', tree]);
  const lines = listed.split('\0').filter((line) => line !== '');
  const own = lines.find((line) => line.endsWith(`\t${name}`));
  const [, type, hash = null] = own?.split(/[ \t]/u) ?? [];
  const line =
    rest.length === 0
      ? `100644 blob ${blob}\t${name}`
      : `040000 tree ${await treeWith(git, type === 'tree' ? hash : null, rest, blob)}\t${name}`;
  const input = [...lines.filter((other) => other !== own), line].map((entry) => `${entry}\0`).join('');
  return (await printed(git, ['mktree', '-z'], { input })).trim();
}
