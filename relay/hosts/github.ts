import * as z from 'zod/mini';
import { HostFailure } from '../host-failure.ts';
import { createApi } from './call-api.ts';
import type { HostPlace, ReviewHost } from './review-host.ts';

const Pull = z.object({
  number: z.number(),
  html_url: z.string(),
  state: z.enum(['open', 'closed']),
  merged_at: z.nullable(z.string()),
});
const Comments = z.array(z.object({ body: z.string() }));

/** Pull requests of GitHub, REST API 2022-11-28. */
export function createGitHub(
  { api, repository, target, token }: HostPlace,
  fetch: typeof globalThis.fetch,
): ReviewHost {
  const headers = { authorization: `Bearer ${token}`, 'x-github-api-version': '2022-11-28' };
  const call = createApi(api, headers, fetch);
  const pulls = `/repos/${repository}/pulls`;
  const [owner = ''] = repository.split('/');
  const latest = async (branch: string) => {
    const head = encodeURIComponent(`${owner}:${branch}`);
    return (await call({ path: `${pulls}?state=all&per_page=1&head=${head}` }, z.array(Pull)))?.[0] ?? null;
  };
  const lastWords = async (number: number) =>
    (await call({ path: `/repos/${repository}/issues/${number}/comments?per_page=100` }, Comments))?.at(-1)?.body ??
    null;
  return {
    open: async (branch, { title, body }) => {
      const request = { title, body, head: branch, base: target };
      const opened = await call({ method: 'POST', path: pulls, body: request }, Pull, [422]);
      // 422: there is one already.
      const pull = opened ?? (await latest(branch));
      if (!pull) throw new HostFailure(`POST ${pulls}: HTTP 422`);
      return pull.html_url;
    },
    find: async (branch) => {
      const pull = await latest(branch);
      if (!pull) return null;
      if (pull.merged_at !== null) return { state: 'merged', url: pull.html_url, reason: null };
      if (pull.state === 'open') return { state: 'open', url: pull.html_url, reason: null };
      return { state: 'closed', url: pull.html_url, reason: await lastWords(pull.number) };
    },
  };
}
