import { browser } from '#imports';
import { MAX_DOCUMENT_BYTES } from '../../core/documents/document-problems.ts';

/**
 * Why a document did not come: the browser keeps its host, or the files of this computer, from us, for ever perhaps; nobody answers; it is
 * not for this reader; it is not there; its host has a fault; it is too big; the file cannot be read any more.
 */
export type FetchProblem =
  | 'host-closed'
  | 'files-closed'
  | 'files-never'
  | 'unreachable'
  | 'refused'
  | 'not-found'
  | 'host-fault'
  | 'too-big'
  | 'gone';

export type FetchedDocument =
  | { readonly ok: true; readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly name: string; readonly problem: FetchProblem };

/** A document by its address, with the reader’s own session there. Resolves to `host-closed` where leave has to be asked for. */
export async function fetchDocument(address: string, signal: AbortSignal): Promise<FetchedDocument> {
  const name = nameOf(address);
  const isFile = address.startsWith('file:');
  try {
    const response = await fetch(address, { credentials: 'include', signal });
    if (!response.ok) return { ok: false, name, problem: problemOfStatus(response.status) };
    const bytes = await readAll(response);
    return bytes ? { ok: true, name, bytes } : { ok: false, name, problem: 'too-big' };
  } catch {
    if (isFile) return { ok: false, name, problem: await whyNoFile() };
    return { ok: false, name, problem: (await answers(address)) ? 'host-closed' : 'unreachable' };
  }
}

/** Asks for leave to read from the host of an address. To be called while a click is handled. */
export const requestHost = (address: string): Promise<boolean> =>
  browser.permissions.request({ origins: [patternOf(address)] }).catch(() => false);

/** Where the reader may let us read files of this computer. */
export async function openOwnSettings(): Promise<void> {
  await browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
}

/** A file that was chosen or dropped. */
export async function readFile(file: File): Promise<FetchedDocument> {
  const { name } = file;
  if (file.size > MAX_DOCUMENT_BYTES) return { ok: false, name, problem: 'too-big' };
  try {
    return { ok: true, name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return { ok: false, name, problem: 'gone' };
  }
}

async function readAll({ body, headers }: Response): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(headers.get('content-length') ?? 0) > MAX_DOCUMENT_BYTES) {
    await body?.cancel();
    return null;
  }
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.length;
    if (size > MAX_DOCUMENT_BYTES) {
      await reader?.cancel();
      return null;
    }
    chunks.push(part.value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

function problemOfStatus(status: number): FetchProblem {
  if (status === 404 || status === 410) return 'not-found';
  return status >= 400 && status < 500 ? 'refused' : 'host-fault';
}

/** Firefox lets no extension read files, whatever its reader wants. */
async function whyNoFile(): Promise<FetchProblem> {
  if (import.meta.env.FIREFOX) return 'files-never';
  return (await browser.extension.isAllowedFileSchemeAccess()) ? 'gone' : 'files-closed';
}

/** Whether there is somebody at an address: what comes from there can be asked for by anybody, and read by few. */
const answers = (address: string): Promise<boolean> =>
  fetch(address, { mode: 'no-cors', method: 'HEAD' }).then(
    () => true,
    () => false,
  );

const patternOf = (address: string): string => {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
};

function nameOf(address: string): string {
  const { pathname, host } = new URL(address);
  const last = pathname.split('/').findLast((part) => part !== '');
  try {
    return last === undefined ? host : decodeURIComponent(last);
  } catch {
    return last ?? host;
  }
}
