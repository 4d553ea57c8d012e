import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { EntryId } from '../../core/entry/ids.ts';
import { Refusal } from '../parse-call.ts';

const run = promisify(execFile);

/**
 * Ids of the entries whose files differ from a commit, those that are gone and those that are not committed yet among
 * them, in the order of their paths. Throws a `Refusal` where git does not know the commit.
 */
export async function changedEntries(folder: string, since: string): Promise<EntryId[]> {
  try {
    // Since the two went apart: what the other branch has got meanwhile is not of this proposal.
    const { stdout: base } = await run('git', ['merge-base', '--end-of-options', since, 'HEAD'], { cwd: folder });
    const ask = async (...args: string[]) => (await run('git', args, { cwd: folder })).stdout.split('\0');
    const changed = await ask('diff', '--name-only', '-z', '--relative', '--no-renames', base.trim(), '--', '.');
    const added = await ask('ls-files', '-z', '--others', '--exclude-standard', '--', '.');
    return [...new Set([...changed, ...added].sort().flatMap(idOf))];
  } catch (error) {
    const detail = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error);
    throw new Refusal({
      fr: `git ne peut dire ce qui a changé depuis « ${since} » : ${detail}`,
      en: `git cannot tell what has changed since "${since}": ${detail}`,
    });
  }
}

function idOf(file: string): EntryId[] {
  const [, name] = /^[^/.]+\/([^/]+)\.yaml$/u.exec(file) ?? [];
  const id = EntryId.safeParse(name);
  return id.success ? [id.data] : [];
}
