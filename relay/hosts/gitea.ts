import * as z from 'zod/mini';
import { HostFailure } from '../host-failure.ts';
import { createApi } from './call-api.ts';
import type { HostPlace, ReviewHost } from './review-host.ts';

const Pull = z.object({
  number: z.number(),
  html_url: z.string(),
  state: z.enum(['open', 'closed']),
  merged: z.boolean(),
});
const Comments = z.array(z.object({ body: z.string() }));

/** Pull requests of Gitea (from 1.22) and Forgejo, API v1. */
export function createGitea({ api, repository, target, token }: HostPlace, fetch: typeof globalThis.fetch): ReviewHost {
  const call = createApi(api, { authorization: `token ${token}` }, fetch);
  const pulls = `/repos/${repository}/pulls`;
  // The one way to ask by branch: /pulls/{base}/{head}, where the head may hold slashes.
  const latest = (branch: string) => call({ path: `${pulls}/${encodeURIComponent(target)}/${branch}` }, Pull);
  const lastWords = async (number: number) =>
    (await call({ path: `/repos/${repository}/issues/${number}/comments` }, Comments))?.at(-1)?.body ?? null;
  return {
    open: async (branch, { title, body }) => {
      const request = { title, body, head: branch, base: target };
      const opened = await call({ method: 'POST', path: pulls, body: request }, Pull, [409]);
      // 409: there is one already.
      const pull = opened ?? (await latest(branch));
      if (!pull) throw new HostFailure(`POST ${pulls}: HTTP 409`);
      return pull.html_url;
    },
    find: async (branch) => {
      const pull = await latest(branch);
      if (!pull) return null;
      if (pull.merged) return { state: 'merged', url: pull.html_url, reason: null };
      if (pull.state === 'open') return { state: 'open', url: pull.html_url, reason: null };
      return { state: 'closed', url: pull.html_url, reason: await lastWords(pull.number) };
    },
  };
}
