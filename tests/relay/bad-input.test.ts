import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { MAX_PROPOSAL_BYTES } from '../../core/team-glossary/proposal.ts';
import { askState, sendProposal, type Fetch } from '../../core/team-glossary/relay-client.ts';
import { readRelayConfig } from '../../relay/relay-config.ts';
import { PATIENT, ROOT } from '../scripts/run-script.ts';
import { BASE } from '../core/entry/base-entry.ts';
import { changeProposal, KEY, newProposal, RelayFixture } from './relay-fixture.ts';

vi.setConfig(PATIENT);

let relay: RelayFixture;
beforeAll(async () => {
  relay = await (await RelayFixture.open()).start();
});
afterAll(() => relay.close());

const bilingual = { fr: expect.stringMatching(/\S/u), en: expect.stringMatching(/\S/u) };

const HOSTILE_IDS = [
  '../../escape',
  'a/../../b',
  '--upload-pack=touch x',
  'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee\n',
  'AAAAAAAA-BBBB-4CCC-8DDD-EEEEEEEEEEEE',
  '',
  '..',
  'x'.repeat(10_000),
];

describe('a proposal that is none', () => {
  it.each(HOSTILE_IDS)('number %j is refused by name of the field, and becomes no path', async (id) => {
    const { status, body } = await relay.post(newProposal({ id }));
    expect([status, body['refusal']]).toEqual([422, 'invalid']);
    expect(body).toMatchObject({ reason: bilingual, remedy: bilingual });
    expect((body['problems'] as { field: string }[]).map(({ field }) => field)).toEqual(['id']);
    expect((await relay.ask(`/proposals/${encodeURIComponent(id || '.')}`)).status).toBeGreaterThanOrEqual(400);
  });

  it.each([
    ['entryId', '../config', 'bad-id'],
    ['entryId', '.git/hooks/x', 'bad-id'],
    ['domain', '..', 'bad-id'],
    ['kind', 'delete', 'not-in-list'],
    ['created', 'yesterday', 'wrong-type'],
    ['proposer', { name: 'A\nCo-authored-by: B', email: 'x> <y@z' }, 'bad-email'],
    ['base', { sha256: 'f'.repeat(64), entry: BASE }, 'base-and-kind'],
  ])('%s = %j', async (field, value, rule) => {
    const { status, body } = await relay.post(newProposal({ [field]: value }));
    expect(status).toBe(422);
    expect((body['problems'] as { rule: string }[]).map((problem) => problem.rule)).toContain(rule);
  });

  it.each([
    ['an unknown domain', newProposal({ domain: 'nowhere' }), 'unknown-domain'],
    [
      'a relation to nothing',
      newProposal({ entry: { ...newProposal().entry, relations: { related: ['none'] } } }),
      'unknown-relation',
    ],
    ['a change of nothing', changeProposal({}), 'nothing-changed'],
    [
      'a change of an entry that has gone',
      changeProposal({ 4: '  definition: x.' }, { entryId: 'gone' }),
      'entry-gone',
    ],
    [
      'a base with another hash',
      changeProposal({}, { base: { sha256: 'f'.repeat(64), entry: BASE } }),
      'wrong-base-hash',
    ],
  ])('%s is told field by field, and may be sent again when mended', async (_case, proposal, rule) => {
    const { status, body } = await relay.post(proposal);
    expect(status).toBe(422);
    expect(body['problems']).toEqual([expect.objectContaining({ rule, reason: bilingual, remedy: bilingual })]);
    expect((await relay.ask(`/proposals/${proposal.id}`)).body['problems']).toEqual(body['problems']);
    const mended = newProposal({ id: proposal.id, entryId: `mended-${rule}` });
    await relay.post(mended);
    await relay.until('open', mended);
  });

  it('a term that there is already under this id gets another id', async () => {
    const proposal = newProposal({ domain: 'crm-loyalty', entryId: 'base' });
    await relay.post(proposal);
    const open = await relay.until('open', proposal);
    expect(open['entryId']).toBe('base-2');
    expect(Object.keys(relay.changed(String(open['branch'])))).toEqual(['crm-loyalty/base-2.yaml']);
  });

  it.each([
    ['too large', `{"note":"${'x'.repeat(MAX_PROPOSAL_BYTES)}"}`, 413, 'too-large'],
    ['not JSON', '{', 400, 'not-json'],
    ['empty', '', 400, 'not-json'],
    ['with __proto__', '{"__proto__":{"x":1}}', 400, 'not-json'],
    ['with constructor.prototype', '{"constructor":{"prototype":{"x":1}}}', 400, 'not-json'],
    ['an array', '[]', 422, 'invalid'],
    ['very deep', '['.repeat(100_000) + ']'.repeat(100_000), 422, 'invalid'],
  ])('a body that is %s', async (_case, body, status, refusal) => {
    const answer = await relay.ask('/proposals', { method: 'POST', body });
    expect([answer.status, answer.body['refusal']]).toEqual([status, refusal]);
    expect(answer.body).toMatchObject({ reason: bilingual, remedy: bilingual });
  });

  it('leaves nothing behind', async () => {
    expect((await readdir(path.join(relay.config.data, 'spool'))).filter((name) => name !== 'refused')).toEqual([]);
    expect((await readdir(relay.folder)).sort()).toEqual(['data', 'glossary', 'host', 'keys', 'token']);
    expect(relay.git('ls-tree', '--name-only', 'main').split('\n').filter(Boolean)).toEqual([
      'config.yaml',
      'crm-loyalty',
    ]);
  });
});

describe('a key', () => {
  const http = fetch as Fetch;

  it.each(['', 'Bearer ', 'Basic eDp5', `Bearer ${KEY}x`, `Bearer ${KEY.slice(1)}`, 'Bearer crm', `Bearer # Keys`])(
    '%j is refused',
    async (authorization) => {
      const { status, body } = await relay.ask('/proposals', {
        method: 'POST',
        body: '{}',
        headers: { authorization },
      });
      expect([status, body['refusal']]).toEqual([401, 'key-refused']);
    },
  );

  it('copied with a line break and a zero-width space is the key', async () => {
    const proposal = newProposal();
    const answer = await sendProposal(proposal, { address: `${relay.address}/`, key: `\u200B${KEY}\r\n` }, http);
    expect(answer).toMatchObject({ ok: true });
  });

  it('taken out of the file is refused from then on, and the proposal stays with its proposer', async () => {
    await writeFile(relay.config.keysFile, `other ${KEY.toUpperCase()}\n`);
    const sending = sendProposal(newProposal(), { address: relay.address, key: KEY }, http);
    expect(await sending).toMatchObject({ ok: false, problem: 'key-refused', isTemporary: false });
    await writeFile(relay.config.keysFile, `crm ${KEY}\n`);
    expect(await askState(newProposal().id, { address: relay.address, key: KEY }, http)).toMatchObject({
      ok: false,
      problem: 'unknown-proposal',
    });
  });

  it('is in no line that the relay has written', () => {
    expect(relay.heard.length).toBeGreaterThan(10);
    expect(relay.heard.join('\n')).not.toMatch(/a-team-key|host-token/u);
    expect(relay.heard.join('\n')).not.toContain('Zoé');
  });
});

describe('pages of other origins', () => {
  it.each([
    ['chrome-extension://known', 'chrome-extension://known'],
    ['moz-extension://any-uuid', 'moz-extension://any-uuid'],
    ['chrome-extension://other', null],
    ['https://example.org', null],
    ['null', null],
  ])('%s may read: %s', async (origin, allowed) => {
    const preflight = { origin, 'access-control-request-method': 'POST' };
    for (const [where, asking] of [
      ['/health', { headers: { origin } }],
      ['/proposals', { method: 'OPTIONS', headers: preflight }],
    ] as const)
      expect((await relay.ask(where, asking)).headers.get('access-control-allow-origin')).toBe(allowed);
  });
});

it('who sends too much is told when to come back', async () => {
  const slow = await RelayFixture.open({ limits: { perAddress: 5, perTeam: 3 } });
  await slow.start();
  const answers = [];
  for (let number = 0; number < 6; number++) answers.push(await slow.post({}));
  await slow.close();
  expect(answers.map(({ status }) => status)).toEqual([422, 422, 422, 429, 429, 429]);
  expect(Number(answers.at(-1)?.headers.get('retry-after'))).toBeGreaterThan(0);
});

it('the example configuration is one; wrong ones are told by field, without values', async () => {
  expect(await readRelayConfig(path.join(ROOT, 'relay/relay.example.yaml'))).toMatchObject({ language: 'fr' });
  const file = path.join(relay.folder, 'bad.yaml');
  await writeFile(file, 'data: x\nglossary: { remote: "--upload-pack=x" }\nkeysFile: k\nsecret: hunter2\n');
  const refused = readRelayConfig(file);
  await expect(refused).rejects.toMatchObject({
    reason: { fr: expect.stringContaining('glossary.remote, secret'), en: expect.not.stringContaining('hunter2') },
  });
});
