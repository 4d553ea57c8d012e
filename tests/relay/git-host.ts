import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type GitHost = {
  /** `http://127.0.0.1:PORT`; the same after a stop and a start. */
  readonly origin: string;
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
  /** Resolves when so many requests with the right credential have come since. */
  readonly after: (requests: number) => Promise<void>;
  /** Resolves when somebody begins to push; that push, and all that follow, wait until `letPush`. */
  readonly holdPushes: () => Promise<void>;
  readonly letPushes: () => void;
};

/** Bare repositories below a folder behind `git http-backend`, the way git hosts serve them, for one user. */
export async function startGitHost(folder: string, credential: string): Promise<GitHost> {
  const expected = `Basic ${Buffer.from(credential).toString('base64')}`;
  let counting = { left: 0, reached: () => {} };
  let gate: Promise<void> = Promise.resolve();
  let open = () => {};
  let begun = () => {};
  let port = 0;
  let server: Server | null = null;

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    if (request.headers.authorization !== expected) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end();
      return;
    }
    if (--counting.left === 0) counting.reached();
    if (request.url?.endsWith('git-receive-pack') && request.method === 'POST') {
      begun();
      await gate;
    }
    runBackend(folder, request, response);
  };
  const start = async () => {
    server = createServer((request, response) => void answer(request, response));
    await new Promise<void>((resolve) => server!.listen(port, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
  };
  const stop = async () => {
    const stopping = server;
    server = null;
    if (!stopping) return;
    await new Promise<void>((resolve) => {
      stopping.close(() => resolve());
      stopping.closeAllConnections();
    });
  };
  await start();
  return {
    origin: `http://127.0.0.1:${port}`,
    start,
    stop,
    after: (requests) => new Promise((reached) => (counting = { left: requests, reached })),
    holdPushes: () => {
      gate = new Promise((resolve) => (open = resolve));
      return new Promise((resolve) => (begun = resolve));
    },
    letPushes: () => open(),
  };
}

/** One request through the program that git brings for it, by the rules of CGI (RFC 3875). */
function runBackend(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const address = new URL(request.url ?? '/', 'http://host');
  const child = spawn('git', ['http-backend'], {
    env: {
      PATH: process.env['PATH'],
      GIT_PROJECT_ROOT: folder,
      GIT_HTTP_EXPORT_ALL: '1',
      REQUEST_METHOD: request.method,
      PATH_INFO: decodeURIComponent(address.pathname),
      QUERY_STRING: address.search.slice(1),
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      REMOTE_USER: 'relay',
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  request.pipe(child.stdin);
  child.stdin.on('error', () => {});
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.once('close', () => {
    const bytes = Buffer.concat(chunks);
    const end = bytes.indexOf('\r\n\r\n');
    const headers = bytes
      .toString('latin1', 0, end)
      .split('\r\n')
      .map((line) => /^([^:]+):\s*(.*)$/u.exec(line))
      .filter((parts) => parts !== null)
      .map(([, name = '', value = '']) => [name, value] as const);
    const status = Number(headers.find(([name]) => name === 'Status')?.[1].slice(0, 3) ?? 200);
    response.writeHead(status, Object.fromEntries(headers.filter(([name]) => name !== 'Status')));
    response.end(bytes.subarray(end + 4));
  });
}
