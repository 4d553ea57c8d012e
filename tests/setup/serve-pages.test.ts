import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePages, type PageServer } from '../../scripts/setup/serve-pages.ts';

let base: string;
let server: PageServer;

beforeAll(async () => {
  base = await mkdtemp(path.join(tmpdir(), 'serve-'));
  await mkdir(path.join(base, 'public/sub'), { recursive: true });
  // Its name begins like the served folder's.
  await mkdir(path.join(base, 'public-not'));
  await writeFile(path.join(base, 'public/page.html'), '<p>été</p>');
  await writeFile(path.join(base, 'public/sub/index.html'), 'index');
  await writeFile(path.join(base, 'public/style.css'), 'p {}');
  await writeFile(path.join(base, 'public-not/secret.txt'), 'secret');
  await writeFile(path.join(base, 'secret.txt'), 'secret');
  await symlink(path.join(base, 'secret.txt'), path.join(base, 'public/link.txt'));
  server = await servePages(
    { '/kept.html': '<p>kept</p>', '/data': { body: 'a', type: 'text/plain', headers: { 'x-own': '1' } } },
    { folders: { '/files/': path.join(base, 'public') }, headers: { 'x-all': '1' } },
  );
});

afterAll(async () => {
  await server.close();
  await rm(base, { recursive: true });
});

type Got = {
  status: number | undefined;
  type: string | undefined;
  body: string;
  headers: NodeJS.Dict<string | string[]>;
};

/** Sends the path as it is: `fetch` would resolve its ".." first. */
const get = (name: string, method = 'GET') =>
  new Promise<Got>((resolve, reject) => {
    const { port } = new URL(server.origin);
    request({ host: '127.0.0.1', port, path: name, method }, async (response) => {
      const chunks = await response.toArray();
      const { statusCode: status, headers } = response;
      resolve({ status, type: headers['content-type'], body: Buffer.concat(chunks).toString(), headers });
    })
      .on('error', reject)
      .end();
  });

describe('the server', () => {
  it.each([
    ['/kept.html', 'text/html; charset=utf-8', '<p>kept</p>'],
    ['/kept.html?a=1', 'text/html; charset=utf-8', '<p>kept</p>'],
    ['/data', 'text/plain', 'a'],
    ['/files/page.html', 'text/html; charset=utf-8', '<p>été</p>'],
    ['/files/style.css', 'text/css; charset=utf-8', 'p {}'],
    ['/files/sub/', 'text/html; charset=utf-8', 'index'],
  ])('answers %s as %s', async (name, type, body) => {
    expect(await get(name)).toMatchObject({ status: 200, type, body });
  });

  it.each([
    '/files/../secret.txt',
    '/files/%2e%2e/secret.txt',
    '/files/..%2fsecret.txt',
    '/files/sub/../../secret.txt',
    '/files/../public-not/secret.txt',
    '/files//../../secret.txt',
    '/files/link.txt',
    '/files/%00',
    '/files/%zz',
    '/files/missing.html',
    '/secret.txt',
    '/',
  ])('refuses %s', async (name) => {
    expect(await get(name)).toMatchObject({ status: 404, body: 'Not found' });
  });

  it('refuses to be written to', async () => {
    expect((await get('/kept.html', 'POST')).status).toBe(405);
  });

  it('sends no body for HEAD', async () => {
    expect(await get('/kept.html', 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  it('sends its own headers and those of a page', async () => {
    expect((await get('/data')).headers).toMatchObject({ 'x-all': '1', 'x-own': '1' });
  });

  it('takes pages while it runs, and forgets them', async () => {
    expect(server.add('/new.html', 'new')).toBe(`${server.origin}/new.html`);
    expect((await get('/new.html')).body).toBe('new');
    server.remove('/new.html');
    expect((await get('/new.html')).status).toBe(404);
  });
});
