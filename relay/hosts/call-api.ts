import * as z from 'zod/mini';
import { HostFailure } from '../host-failure.ts';

export type Call = {
  readonly method?: 'GET' | 'POST';
  readonly path: string;
  readonly body?: Readonly<Record<string, unknown>>;
};

/** Calls a host’s API; null for 404. `allowed`: other statuses that are no failure, for which the answer is null too. */
export type CallApi = <T>(call: Call, schema: z.ZodMiniType<T>, allowed?: readonly number[]) => Promise<T | null>;

const PATIENCE = 20_000;

/** Throws a `HostFailure` that names the status, never the headers. */
export function createApi(
  api: string,
  headers: Readonly<Record<string, string>>,
  fetch: typeof globalThis.fetch,
): CallApi {
  return async ({ method = 'GET', path, body }, schema, allowed = []) => {
    const response = await fetch(`${api.replace(/\/+$/u, '')}${path}`, {
      method,
      headers: {
        accept: 'application/json',
        'user-agent': 'passerelle-relay',
        'content-type': 'application/json',
        ...headers,
      },
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
      ...(body ? { body: JSON.stringify(body) } : {}),
    }).catch((error: unknown) => {
      throw new HostFailure(`${method} ${path}: ${String(error)}`);
    });
    if (response.status === 404 || allowed.includes(response.status)) return null;
    if (!response.ok) throw new HostFailure(`${method} ${path}: HTTP ${response.status}`);
    const parsed = schema.safeParse(await response.json().catch(() => null));
    if (!parsed.success) throw new HostFailure(`${method} ${path}: an answer of another form`);
    return parsed.data;
  };
}
