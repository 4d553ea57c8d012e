import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Refusal } from '../parse-call.ts';
import { buildGlossary, InvalidGlossary } from './build.ts';
import { filesBelow } from './files-below.ts';
import { refuseFolder } from './glossary-folder.ts';
import { sha256 } from './signing.ts';

const MANIFEST = 'manifest.json';

export type GlossaryServer = {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  readonly close: () => void;
  /** Resolves when it no longer answers. */
  readonly closed: Promise<void>;
};

/**
 * `glossary serve DIR`: publishes a glossary on this computer only, to try it out. The manifest is built anew whenever it
 * is asked for and a file has changed; with errors in it, they are printed and the last one stays. Throws `InvalidGlossary`
 * where there is none yet, or a `Refusal`.
 */
export async function serveGlossary(folder: string, port: number): Promise<GlossaryServer> {
  const out = await mkdtemp(path.join(tmpdir(), 'passerelle-serve-'));
  let built = await stateOf(folder);
  await buildGlossary(folder, out);
  const refresh = async () => {
    const now = await stateOf(folder);
    if (now === built) return;
    built = now;
    await buildGlossary(folder, out).catch((error: unknown) => {
      if (!(error instanceof InvalidGlossary)) throw error;
      console.error(error.message);
    });
  };
  let building = Promise.resolve();
  const server = createServer((request, response) => {
    // One build after the other, also where two ask at once.
    const ready = request.url === `/${MANIFEST}` ? (building = building.then(refresh)) : building;
    void ready.then(() => answer(request, response, out)).catch((error: unknown) => fail(response, error));
  });
  const closed = new Promise<void>((resolve) => {
    server.once('close', () => void rm(out, { recursive: true, force: true }).then(resolve));
  });
  return { origin: await listen(server, port), closed, close: () => server.close().closeAllConnections() };
}

/** Changes with every file that is written, added or taken away. */
async function stateOf(folder: string): Promise<string> {
  const files = await filesBelow(folder).catch((error: unknown) => refuseFolder(folder, error));
  const times = await Promise.all(
    files.map(
      async (file) =>
        `${file} ${await stat(path.join(folder, file)).then(
          ({ mtimeMs, size }) => `${mtimeMs} ${size}`,
          () => '',
        )}`,
    ),
  );
  return sha256(times.sort().join('\n'));
}

function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', () =>
      reject(
        new Refusal({
          fr: `Le port ${port} est déjà pris ; choisissez-en un autre avec --port.`,
          en: `The port ${port} is taken; choose another one with --port.`,
        }),
      ),
    );
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === 'object' ? address?.port : port}`);
    });
  });
}

/** Only what a glossary is made of, and only to be read. */
async function answer(request: IncomingMessage, response: ServerResponse, out: string): Promise<void> {
  const name = (request.url ?? '').slice(1);
  const isShard = /^shards\/[a-z0-9-]+\.json$/u.test(name);
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  const body = isRead && (isShard || name === MANIFEST) ? await readFile(path.join(out, name)).catch(() => null) : null;
  // Any extension may read what is served here, without a permission for this host.
  response.setHeader('access-control-allow-origin', '*');
  if (!body) return void response.writeHead(isRead ? 404 : 405).end();
  const etag = `"${(await sha256(body.toString('utf8'))).slice(0, 32)}"`;
  response.setHeader('etag', etag);
  response.setHeader('cache-control', isShard ? 'public, max-age=31536000, immutable' : 'no-cache');
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function fail(response: ServerResponse, error: unknown): void {
  console.error(error instanceof Error ? error.message : error);
  response.writeHead(500).end();
}
