import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Entry } from '../../core/entry/entry.ts';
import { GlossaryConfig } from '../../core/entry/glossary-config.ts';
import type { EntryOverride } from '../../core/team-glossary/entry-override.ts';
import type { Manifest } from '../../core/team-glossary/manifest.ts';
import { publishSource, type Publishing } from '../../core/team-glossary/publish-source.ts';

/** In place of what is published, for one path. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export type Publication = Partial<Pick<Publishing, 'number' | 'signer'>> & {
  readonly entries: readonly Entry[];
  readonly overrides?: readonly EntryOverride[];
  readonly sites?: readonly string[];
  readonly name?: string;
};

/** A host on 127.0.0.1 that carries one glossary, and remembers what it was asked. */
export class GlossaryHost {
  readonly requests: { readonly path: string; readonly status: number }[] = [];
  /** By path; the empty path stands for all. */
  readonly answers = new Map<string, Answer>();
  readonly #files = new Map<string, string>();
  readonly #server = createServer((request, response) => this.#answer(request, response));
  #previous: Manifest | null = null;

  static async open(): Promise<GlossaryHost> {
    const host = new GlossaryHost();
    await new Promise<void>((resolve) => host.#server.listen(0, '127.0.0.1', resolve));
    return host;
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
  }

  get address(): string {
    const address = this.#server.address();
    return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/manifest.json`;
  }

  async publish({ entries, overrides = [], sites, name = 'Team', ...more }: Publication): Promise<Manifest> {
    const config = GlossaryConfig.parse({
      name: { fr: name, en: name },
      licence: 'CC BY 4.0',
      domains: [...new Set(entries.map(({ domain }) => domain))].map((id) => ({
        id,
        discipline: 'it',
        label: { fr: id, en: id },
        reviewers: [],
      })),
      ...(sites ? { private: { sites } } : {}),
    });
    const hash = async (text: string) => createHash('sha256').update(text).digest('hex');
    const { manifest, files } = await publishSource(
      { config, entries, overrides },
      { sha256: hash, previous: this.#previous, ...more },
    );
    this.#previous = manifest;
    this.#files.clear();
    for (const { path, content } of files) this.#files.set(`/${path}`, content);
    this.put('/manifest.json', JSON.stringify(manifest));
    return manifest;
  }

  put(path: string, content: string): void {
    this.#files.set(path, content);
  }

  read(path: string): string {
    return this.#files.get(path)!;
  }

  /** Paths that were sent whole since the last time that somebody asked. */
  takeSent(): string[] {
    return this.requests
      .splice(0)
      .filter(({ status }) => status === 200)
      .map(({ path }) => path);
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url ?? '';
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', '*');
    response.once('finish', () => this.requests.push({ path, status: response.statusCode }));
    const own = this.answers.get(path) ?? this.answers.get('');
    if (own) return own(request, response);
    const body = this.#files.get(path);
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    if (body === undefined) return void response.writeHead(404).end();
    const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 32)}"`;
    response.setHeader('etag', etag);
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
    response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-cache' }).end(body);
  }
}
