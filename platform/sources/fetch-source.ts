import { MOST_BYTES } from '../../core/team-glossary/read-source.ts';
import { refuse, type Refused } from '../../core/team-glossary/source-problem.ts';
import { judgeAddress } from '../../core/team-glossary/source-address.ts';
import { mayReadHost } from './source-address.ts';
import { allowsHost, loadSourceRules } from './source-rules.ts';

/** For the whole of an answer, in milliseconds. */
const PATIENCE = 60_000;

export type Fetched =
  | { readonly ok: true; readonly text: string; readonly etag: string | null }
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
    const text = await readText(response);
    return typeof text === 'string' ? { ok: true, text, etag: response.headers.get('etag') } : text;
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

/** Counted after any compression, while it comes. */
async function readText({ body }: Response): Promise<string | Refused> {
  if (!body) return '';
  // A byte order mark is part of what was hashed.
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const reader = body.getReader();
  let text = '';
  let bytes = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.byteLength;
    if (bytes > MOST_BYTES) {
      await reader.cancel();
      return refuse('too-large');
    }
    const decoded = decode(decoder, part.value);
    if (decoded === null) return refuse('not-a-glossary');
    text += decoded;
  }
  const rest = decode(decoder);
  return rest === null ? refuse('not-a-glossary') : text + rest;
}

/** Null where the bytes are no UTF-8. */
function decode(decoder: TextDecoder, bytes?: Uint8Array): string | null {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch {
    return null;
  }
}
