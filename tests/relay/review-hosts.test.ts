import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createGitea } from '../../relay/hosts/gitea.ts';
import { createGitHub } from '../../relay/hosts/github.ts';
import { createGitLab } from '../../relay/hosts/gitlab.ts';

type Asked = { readonly call: string; readonly token: string; readonly body: unknown };

/** What a host answers, by `METHOD /path`; anything else is not found. */
let answers: Record<string, readonly [status: number, body: unknown]> = {};
let asked: Asked[] = [];
let server: Server;
let api = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      const { authorization, 'private-token': own } = request.headers;
      const call = `${request.method} ${request.url}`;
      asked.push({
        call,
        token: String(own ?? authorization),
        body: text === '' ? null : (JSON.parse(text) as unknown),
      });
      const [status, body] = answers[call] ?? [404, {}];
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  answers = {};
  asked = [];
});

const TEXT = { title: 'new entry: sandbox', body: 'Proposed by' };
const BRANCH = 'proposal/x';
const PAGE = 'https://host/review/7';
const place = () => ({ api, repository: 'team/glossary', target: 'main', token: 'host-token' });

const HOSTS = [
  {
    name: 'GitHub',
    create: createGitHub,
    token: 'Bearer host-token',
    open: 'POST /repos/team/glossary/pulls',
    sent: { ...TEXT, head: BRANCH, base: 'main' },
    exists: 422,
    find: 'GET /repos/team/glossary/pulls?state=all&per_page=1&head=team%3Aproposal%2Fx',
    listed: (one: object) => [one],
    one: { number: 7, html_url: PAGE, state: 'open', merged_at: null },
    merged: { number: 7, html_url: PAGE, state: 'closed', merged_at: '2026-11-22T10:00:00Z' },
    closed: { number: 7, html_url: PAGE, state: 'closed', merged_at: null },
    comments: 'GET /repos/team/glossary/issues/7/comments?per_page=100',
    said: [{ body: 'First.' }, { body: 'We say staging.' }],
  },
  {
    name: 'GitLab',
    create: createGitLab,
    token: 'host-token',
    open: 'POST /projects/team%2Fglossary/merge_requests',
    sent: {
      title: TEXT.title,
      description: TEXT.body,
      source_branch: BRANCH,
      target_branch: 'main',
      remove_source_branch: true,
    },
    exists: 409,
    find: 'GET /projects/team%2Fglossary/merge_requests?state=all&per_page=1&source_branch=proposal%2Fx',
    listed: (one: object) => [one],
    one: { iid: 7, web_url: PAGE, state: 'opened' },
    merged: { iid: 7, web_url: PAGE, state: 'merged' },
    closed: { iid: 7, web_url: PAGE, state: 'closed' },
    comments: 'GET /projects/team%2Fglossary/merge_requests/7/notes?order_by=created_at&sort=desc&per_page=50',
    said: [
      { body: 'closed', system: true },
      { body: 'We say staging.', system: false },
      { body: 'First.', system: false },
    ],
  },
  {
    name: 'Gitea',
    create: createGitea,
    token: 'token host-token',
    open: 'POST /repos/team/glossary/pulls',
    sent: { ...TEXT, head: BRANCH, base: 'main' },
    exists: 409,
    find: 'GET /repos/team/glossary/pulls/main/proposal/x',
    listed: (one: object) => one,
    one: { number: 7, html_url: PAGE, state: 'open', merged: false },
    merged: { number: 7, html_url: PAGE, state: 'closed', merged: true },
    closed: { number: 7, html_url: PAGE, state: 'closed', merged: false },
    comments: 'GET /repos/team/glossary/issues/7/comments',
    said: [{ body: 'First.' }, { body: 'We say staging.' }],
  },
] as const;

describe.each(HOSTS)('$name', (host) => {
  const create = () => host.create(place(), fetch);

  it('opens a merge request with the relay’s token', async () => {
    answers = { [host.open]: [201, host.one] };
    expect(await create().open(BRANCH, TEXT)).toBe(PAGE);
    expect(asked).toEqual([{ call: host.open, token: host.token, body: host.sent }]);
  });

  it('finds the one that there is already', async () => {
    answers = { [host.open]: [host.exists, {}], [host.find]: [200, host.listed(host.one)] };
    expect(await create().open(BRANCH, TEXT)).toBe(PAGE);
  });

  it.each([
    ['open', host.one, null],
    ['merged', host.merged, null],
    ['closed', host.closed, 'We say staging.'],
  ])('tells that it is %s', async (state, one, reason) => {
    answers = { [host.find]: [200, host.listed(one)], [host.comments]: [200, host.said] };
    expect(await create().find(BRANCH)).toEqual({ state, url: PAGE, reason });
  });

  it('knows of none where there is none', async () => {
    answers = { [host.find]: [200, host.name === 'Gitea' ? null : []] };
    if (host.name === 'Gitea') answers = {};
    expect(await create().find(BRANCH)).toBeNull();
  });

  it.each([
    [401, {}, 'credential'],
    [500, {}, 'does not answer'],
    [200, '<html>', 'does not answer'],
  ])('fails for a while with %s %j, without naming the token', async (status, body, reason) => {
    answers = { [host.find]: [status, body], [host.open]: [status, body] };
    for (const failing of [create().find(BRANCH), create().open(BRANCH, TEXT)]) {
      const error = await failing.catch((failure: unknown) => failure);
      expect(error).toMatchObject({ reason: { en: expect.stringContaining(reason) } });
      expect(String(error)).not.toContain('host-token');
    }
  });
});
