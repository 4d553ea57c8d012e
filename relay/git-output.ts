/** What became of one branch: `refused` with the host’s words. */
export type PushOutcome =
  | { readonly result: 'pushed' }
  | { readonly result: 'exists' }
  | { readonly result: 'refused'; readonly words: string };

/** Reads `git push --porcelain`: the outcome by branch. */
export function readPushOutcomes(printed: string): Map<string, PushOutcome> {
  const outcomes = new Map<string, PushOutcome>();
  for (const line of printed.split('\n')) {
    const [flag = '', refs = '', summary = ''] = line.split('\t');
    const branch = /:refs\/heads\/(.+)$/u.exec(refs)?.[1];
    if (branch) outcomes.set(branch, outcomeOf(flag, summary));
  }
  return outcomes;
}

function outcomeOf(flag: string, summary: string): PushOutcome {
  if (flag !== '!') return { result: 'pushed' };
  // "stale info": the branch was to be absent, and is not.
  if (/stale info|already exists|fetch first|non-fast-forward/u.test(summary)) return { result: 'exists' };
  return { result: 'refused', words: summary.replace(/^\[[^\]]*\]\s*/u, '') };
}

/** The texts in what `git cat-file --batch` prints, in its order. */
export function readBatch(bytes: Buffer): string[] {
  const texts: string[] = [];
  let at = 0;
  while (at < bytes.length) {
    const lineEnd = bytes.indexOf('\n', at);
    const size = Number(bytes.toString('utf8', at, lineEnd).split(' ')[2]);
    texts.push(bytes.toString('utf8', lineEnd + 1, lineEnd + 1 + size));
    at = lineEnd + 1 + size + 1;
  }
  return texts;
}
