import { MOST_BYTES } from '../../core/team-glossary/read-source.ts';
import { refuse, type Refused } from '../../core/team-glossary/source-problem.ts';
import { judgeAddress } from '../../core/team-glossary/source-address.ts';
import { mayReadHost } from './source-address.ts';
import { allowsHost, loadSourceRules } from './source-rules.ts';

/** For the whole of an answer, in milliseconds. */
const PATIENCE = 60_000;

export type Fetched =
  /** `bytes`: of the text, as they came. */
  | { readonly ok: true; readonly text: string; readonly bytes: Uint8Array<ArrayBuffer>; readonly etag: string | null }
  | { readonly ok: true; readonly text: null }
  /** `retryAfter`: how long the server wants to be left alone, in milliseconds. */
  | (Refused & { readonly retryAfter?: number });

/** A text from a source; null where the server says that it is still the one with the ETag. */
export async function fetchText(url: string, etag: string | null = null): Promise<Fetched> {
  const address = new URL(url);
  const refused = judgeAddress(address, allowsHost(await loadSourceRules(), address.hostname));
  if (refused) return refused;
  try {
    const response = await fetch(url, {
      ...(await conditions(url, etag)),
      redirect: 'error',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (response.status === 304) return { ok: true, text: null };
    if (response.status !== 200) return whyRefused(response);
    const bytes = await readBytes(response);
    if ('problem' in bytes) return bytes;
    const text = decode(bytes);
    return text === null ? refuse('not-a-glossary') : { ok: true, text, bytes, etag: response.headers.get('etag') };
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError') return refuse('timeout');
    return refuse('unreachable');
  }
}

/** Without the permission a header of our own would have the browser ask the host first; its cache has ETags, too. */
const conditions = async (url: string, etag: string | null): Promise<RequestInit> =>
  etag !== null && (await mayReadHost(url))
    ? { cache: 'no-store', headers: { 'if-none-match': etag } }
    : { cache: 'no-cache' };

function whyRefused({ status, headers }: Response): Fetched {
  const seconds = Number(headers.get('retry-after'));
  const retryAfter = Number.isFinite(seconds) && seconds > 0 ? { retryAfter: seconds * 1000 } : {};
  if (status === 401 || status === 403) return refuse('unauthorised');
  if (status === 404 || status === 410) return refuse('not-found');
  if (status === 429) return { ...refuse('too-many-requests'), ...retryAfter };
  const details = { value: String(status) };
  return status >= 500 ? { ...refuse('server-error', details), ...retryAfter } : refuse('unexpected-status', details);
}

/** Counted after any compression, while they come. */
async function readBytes({ body }: Response): Promise<Uint8Array<ArrayBuffer> | Refused> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.byteLength;
    if (length > MOST_BYTES) {
      await reader?.cancel();
      return refuse('too-large');
    }
    parts.push(part.value);
  }
  return joinParts(parts, length);
}

function joinParts(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}

/** Null where the bytes are no UTF-8. */
function decode(bytes: Uint8Array): string | null {
  try {
    // A byte order mark is part of what was hashed.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
