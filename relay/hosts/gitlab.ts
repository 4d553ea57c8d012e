import * as z from 'zod/mini';
import { HostFailure } from '../host-failure.ts';
import { createApi } from './call-api.ts';
import type { HostPlace, ReviewHost } from './review-host.ts';

const MergeRequest = z.object({
  iid: z.number(),
  web_url: z.string(),
  state: z.enum(['opened', 'closed', 'merged', 'locked']),
});
const Notes = z.array(z.object({ body: z.string(), system: z.boolean() }));

/** Merge requests of GitLab, REST API v4. */
export function createGitLab(
  { api, repository, target, token }: HostPlace,
  fetch: typeof globalThis.fetch,
): ReviewHost {
  const call = createApi(api, { 'private-token': token }, fetch);
  const requests = `/projects/${encodeURIComponent(repository)}/merge_requests`;
  const latest = async (branch: string) => {
    const path = `${requests}?state=all&per_page=1&source_branch=${encodeURIComponent(branch)}`;
    return (await call({ path }, z.array(MergeRequest)))?.[0] ?? null;
  };
  const lastWords = async (iid: number) => {
    const notes = await call({ path: `${requests}/${iid}/notes?order_by=created_at&sort=desc&per_page=50` }, Notes);
    return notes?.find(({ system }) => !system)?.body ?? null;
  };
  return {
    open: async (branch, { title, body }) => {
      const request = {
        title,
        description: body,
        source_branch: branch,
        target_branch: target,
        remove_source_branch: true,
      };
      const opened = await call({ method: 'POST', path: requests, body: request }, MergeRequest, [409]);
      // 409: there is one already.
      const found = opened ?? (await latest(branch));
      if (!found) throw new HostFailure(`POST ${requests}: HTTP 409`);
      return found.web_url;
    },
    find: async (branch) => {
      const found = await latest(branch);
      if (!found) return null;
      if (found.state === 'merged') return { state: 'merged', url: found.web_url, reason: null };
      if (found.state !== 'closed') return { state: 'open', url: found.web_url, reason: null };
      return { state: 'closed', url: found.web_url, reason: await lastWords(found.iid) };
    },
  };
}
