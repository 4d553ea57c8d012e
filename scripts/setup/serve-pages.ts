import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';

type Headers = Readonly<Record<string, string>>;

/** HTML, or any body with its own type and headers. */
export type ServedPage =
  string | { readonly body: string | Uint8Array; readonly type?: string; readonly headers?: Headers };

export type PageServer = {
  /** `http://127.0.0.1:PORT`, without a final slash. */
  readonly origin: string;
  /** Adds or replaces a page kept in memory; returns its address. */
  readonly add: (path: string, page: ServedPage) => string;
  readonly remove: (path: string) => void;
  readonly close: () => Promise<void>;
};

type ServeOptions = {
  /** Path prefix, as in `/reference/`, to a folder on disk. */
  readonly folders?: Readonly<Record<string, string>>;
  /** Sent with every answer. */
  readonly headers?: Headers;
};

type Answer = {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Headers;
};

const HTML = 'text/html; charset=utf-8';
const NOT_FOUND: Answer = { status: 404, type: 'text/plain; charset=utf-8', body: 'Not found' };
const TYPES: Headers = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.gif': 'image/gif',
  '.htm': HTML,
  '.html': HTML,
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** Serves pages from memory, then files from folders, on 127.0.0.1, on a free port. Only GET and HEAD; a path that
 *  leaves its folder, by `..` or by a symbolic link, is not found. */
export async function servePages(
  pages: Readonly<Record<string, ServedPage>>,
  { folders = {}, headers = {} }: ServeOptions = {},
): Promise<PageServer> {
  const kept = new Map(Object.entries(pages));
  // Longest first: "/docs/fr/" must beat "/".
  const mounts = Object.entries(folders).toSorted(([a], [b]) => b.length - a.length);
  const server = createServer((request, response) => {
    void answer(request, kept, mounts)
      .catch(() => NOT_FOUND)
      .then((found) => send(response, { ...found, headers: { ...headers, ...found.headers } }));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const origin = `http://127.0.0.1:${address.port}`;
  return {
    origin,
    add: (name, page) => {
      kept.set(name, page);
      return `${origin}${name}`;
    },
    remove: (name) => void kept.delete(name),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  kept: ReadonlyMap<string, ServedPage>,
  mounts: readonly (readonly [string, string])[],
): Promise<Answer> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return { ...NOT_FOUND, status: 405, body: 'Method not allowed' };
  // Not `new URL()`: it would resolve the ".." that must be seen and refused.
  const name = decodeURIComponent((request.url ?? '/').split(/[?#]/u, 1)[0] ?? '/');
  const page = kept.get(name);
  if (page !== undefined) {
    return typeof page === 'string' ? { status: 200, type: HTML, body: page } : { status: 200, type: HTML, ...page };
  }
  const mount = mounts.find(([prefix]) => name.startsWith(prefix));
  return mount ? readMounted(mount[1], name.slice(mount[0].length)) : NOT_FOUND;
}

async function readMounted(folder: string, name: string): Promise<Answer> {
  const root = await realpath(folder);
  const asked = path.join(root, name);
  const isFolder = (await stat(asked)).isDirectory();
  const file = await realpath(isFolder ? path.join(asked, 'index.html') : asked);
  if (!file.startsWith(root + path.sep)) return NOT_FOUND;
  const type = TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
  return { status: 200, type, body: await readFile(file) };
}

function send(response: ServerResponse, { status, type, body, headers }: Answer): void {
  const bytes = Buffer.from(body);
  response.writeHead(status, {
    'content-type': type,
    'content-length': bytes.length,
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(response.req.method === 'HEAD' ? undefined : bytes);
}
