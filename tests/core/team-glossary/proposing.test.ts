import { describe, expect, it, vi } from 'vitest';
import { contentOf, DraftFile } from '../../../core/entry/draft.ts';
import { readGlossary } from '../../../core/entry/read-glossary.ts';
import { writeEntry } from '../../../core/entry/write-entry.ts';
import { checkContent } from '../../../core/team-glossary/check-content.ts';
import { domainFor, draftEntry, idFor } from '../../../core/team-glossary/draft-entry.ts';
import { Proposal } from '../../../core/team-glossary/proposal.ts';
import { afterAnswer, dueAction, queued, type ProposalState } from '../../../core/team-glossary/proposal-state.ts';
import { mailAddress, newFilePage } from '../../../core/team-glossary/propose-links.ts';
import { sendProposal, type Fetch, type RelayAnswer } from '../../../core/team-glossary/relay-client.ts';
import { retryDelay } from '../../../core/team-glossary/retry-delay.ts';
import { newProposal } from '../../relay/relay-fixture.ts';
import { entryOf } from '../build-entry.ts';
import { CONFIG } from '../entry/small-glossary.ts';

describe('four fields', () => {
  const fields = {
    term: ' Bac à  sable ',
    language: 'fr',
    meaning: 'Copie.',
    owner: 'crm',
    today: '2026-11-22',
  } as const;

  it('make a draft that passes `glossary check`, in a domain of the side whose word it is', () => {
    const draft = draftEntry(fields).data!;
    const { config } = readGlossary([{ path: 'config.yaml', text: CONFIG }]);
    const file = {
      path: `${domainFor('it', config!.domains)}/${idFor(fields.term, new Set())}.yaml`,
      text: writeEntry(draft),
    };
    expect(file.path).toBe('cloud/bac-a-sable.yaml');
    const { errors, drafts } = readGlossary([{ path: 'config.yaml', text: CONFIG }, file]);
    expect([errors, drafts.length]).toEqual([[], 1]);
  });

  it.each([
    ['term', 'de', 'function-word'],
    ['term', '', 'empty'],
    ['meaning', 'un '.repeat(46), 'too-many-words'],
    ['meaning', 'a\u202Eb', 'bidi-control'],
  ])('with %s %j are refused by the rules of the files', (field, value, rule) => {
    expect(draftEntry({ ...fields, [field]: value }).error?.issues).toMatchObject([{ params: { rule } }]);
  });

  it('are checked while they are typed: problems by field, then gaps', () => {
    const place = { file: '', entry: '' };
    const half = { fr: { term: 'x', definition: '' }, status: 'draft', owner: 'a', updated: '2026-11-22' };
    expect(checkContent(half, 'both', place).problems.map(({ field, rule }) => `${field} ${rule}`)).toEqual([
      'fr.definition empty',
    ]);
    expect(checkContent(draftEntry(fields).data, 'both', place)).toMatchObject({
      problems: [],
      gaps: ['fr.example', 'en', 'bridge.marketing', 'bridge.it', 'ask'],
    });
  });

  it.each([
    ['a term without a meaning', { fr: { term: 'x' } }, ' proposal-without-meaning'],
    [
      'a term in one language, a meaning in the other',
      { fr: { term: 'x' }, en: { definition: 'y' } },
      ' proposal-without-meaning',
    ],
    [
      'a definition that no card takes',
      { fr: { term: 'x', definition: 'un '.repeat(46) } },
      'fr.definition too-many-words',
    ],
  ])('%s is enough for a draft, and not for a proposal', (_case, sections, problem) => {
    const said = { ...sections, status: 'draft', owner: 'a', updated: '2026-11-22' };
    expect(DraftFile.safeParse(said).success).toBe(true);
    const { content, problems } = checkContent(said, 'it', { file: '', entry: '' });
    expect([content, ...problems.map(({ field, rule }) => `${field} ${rule}`)]).toEqual([null, problem]);
    expect(Proposal.safeParse(newProposal({ entry: said })).success).toBe(false);
  });

  it.each([
    ['Coût par clic', [], 'cout-par-clic'],
    ['Coût par clic', ['cout-par-clic', 'cout-par-clic-2'], 'cout-par-clic-3'],
    ['C++', [], 'c-plus-plus'],
    ['Ω', [], 'term'],
    ['a'.repeat(80), [], 'a'.repeat(60)],
  ])('%s gets an id that none has', (term, taken, id) => {
    expect(idFor(term, new Set(taken) as never)).toBe(id);
  });

  it('of a published entry, its own file', () => {
    expect(contentOf(entryOf({ id: 'lead', fr: 'prospect' }))).not.toHaveProperty('id');
  });
});

describe('without a relay', () => {
  const page = { repository: 'https://git.example.org/team/glossary', branch: 'main', folder: 'terms' } as const;
  const short = newProposal();
  const long = Proposal.parse(
    newProposal({
      entry: { ...short.entry, fr: { ...short.entry.fr, verbs: Array.from({ length: 70 }, () => 'é'.repeat(80)) } },
    }),
  );

  it.each([
    ['github', '/new/main', 'filename', 'value'],
    ['gitlab', '/-/new/main', 'file_name', 'content'],
    ['gitea', '/_new/main', 'filename', 'value'],
  ] as const)('the new-file page of %s is filled in', (kind, where, name, value) => {
    const offered = newFilePage(short, { ...page, kind })!;
    const address = new URL(offered.address);
    expect(`${address.origin}${address.pathname}`).toBe(`${page.repository}${where}`);
    expect(address.searchParams.get(name)).toBe('terms/cloud/sandbox.yaml');
    expect(address.searchParams.get(value)).toBe(writeEntry(short.entry));
    expect(offered.isTextSure).toBe(kind !== 'gitlab');
    expect(newFilePage(long, { ...page, kind })).toBeNull();
  });

  it('is not offered for a change, nor on a page that is not https', () => {
    expect(newFilePage({ ...short, kind: 'change' }, { ...page, kind: 'github' })).toBeNull();
    expect(newFilePage(short, { ...page, kind: 'github', repository: 'javascript:alert(1)//' })).toBeNull();
  });

  it('a message holds the file, and nobody else is written to', () => {
    const address = new URL(mailAddress(short, 'a@example.org?bcc=b@example.org', 'Proposition : é')!);
    expect(decodeURIComponent(address.pathname)).toBe('a@example.org?bcc=b@example.org');
    expect([...address.searchParams.keys()]).toEqual(['subject', 'body']);
    expect(address.searchParams.get('body')?.replaceAll('\r\n', '\n')).toContain(writeEntry(short.entry));
    expect(mailAddress(long, 'a@example.org', 'x')).toBeNull();
  });
});

describe('the relay’s answer', () => {
  const relay = { address: 'https://relay.example.org/', key: 'key' };
  const reason = { fr: 'a', en: 'b' };
  const answering =
    (status: number, body: unknown, header: string | null = null): Fetch =>
    async () => ({
      status,
      headers: { get: () => header },
      text: async () => (typeof body === 'string' ? body : JSON.stringify(body)),
    });

  it.each([
    ['a state', answering(200, { state: 'merged', id: newProposal().id, url: null }), { ok: true }],
    [
      'a refusal',
      answering(401, { refusal: 'key-refused', reason, remedy: reason }),
      { problem: 'key-refused', isTemporary: false },
    ],
    [
      'too many',
      answering(429, { refusal: 'too-many', reason, remedy: reason }, '7'),
      { problem: 'too-many', isTemporary: true, retryAfter: 7 },
    ],
    ['a login page', answering(200, '<html>'), { problem: 'not-a-relay', isTemporary: false }],
    ['a proxy’s fault', answering(502, '<html>'), { problem: 'not-a-relay', isTemporary: true }],
    ['none', () => Promise.reject(new Error('down')), { problem: 'unreachable', isTemporary: true }],
  ] as const)('%s is told apart', async (_case, fetch, expected) => {
    expect(await sendProposal(newProposal(), relay, fetch)).toMatchObject(expected);
  });

  it('is asked for without cookies or redirections, with a clean key; never over http to elsewhere', async () => {
    const fetch = vi.fn<Fetch>(answering(200, ''));
    await sendProposal(newProposal(), { ...relay, key: ' k\n' }, fetch);
    expect(fetch).toHaveBeenCalledWith(
      'https://relay.example.org/proposals',
      expect.objectContaining({
        redirect: 'error',
        credentials: 'omit',
        headers: { authorization: 'Bearer k', 'content-type': 'application/json' },
      }),
    );
    for (const address of ['http://relay.example.org', 'https://a@b', 'javascript:1', 'http://127.0.0.1.evil.org'])
      expect(await sendProposal(newProposal(), { ...relay, address }, fetch)).toMatchObject({
        problem: 'unsafe-address',
      });
    expect(fetch).toHaveBeenCalledTimes(1);
  });
});

describe('a proposal in the list', () => {
  const moment = { now: 1_000_000, random: 0.5 };
  const { id } = newProposal();
  const failing = (problem: string, isTemporary: boolean) =>
    ({
      ok: false,
      problem,
      isTemporary,
      reason: {},
      remedy: {},
      retryAfter: null,
      problems: [],
    }) as unknown as RelayAnswer;
  const saying = (relay: object): RelayAnswer => ({ ok: true, state: { id, ...relay } as never });
  const after = (state: ProposalState, ...answers: readonly RelayAnswer[]) =>
    answers.reduce((now, answer) => afterAnswer(now, answer, moment), state);
  const OPEN = { state: 'open', branch: 'b', url: null, entryId: 'e', conflicts: [], stale: [] };

  it('leaves at once, waits longer after each failure, and is never lost', () => {
    const waits = [1, 2, 3, 50].map((times) => {
      const state = after(queued(0), ...Array.from({ length: times }, () => failing('unreachable', true)));
      return state.at === 'sending' ? state.notBefore - moment.now : null;
    });
    expect(dueAction(queued(5), 5)).toBe('send');
    expect(waits).toEqual([11_250, 22_500, 45_000, 2_700_000]);
    expect(retryDelay(1000, 1)).toBe(3_600_000);
  });

  it('stays a draft with the reason where a person has to act', () => {
    expect(after(queued(0), failing('key-refused', false))).toMatchObject({
      at: 'draft',
      failure: { problem: 'key-refused' },
    });
    expect(dueAction({ at: 'draft', failure: null }, Infinity)).toBeNull();
  });

  it('is asked about until it is merged, also after a rejection', () => {
    const open = after(queued(0), saying(OPEN));
    expect([dueAction(open, moment.now), dueAction(open, moment.now + 900_000)]).toEqual([null, 'ask']);
    const rejected = after(open, saying({ state: 'rejected', url: null, reason: 'no' }));
    expect(dueAction(rejected, moment.now + 86_400_000)).toBe('ask');
    const merged = after(rejected, saying({ state: 'merged', url: null }), saying(OPEN));
    expect([merged, dueAction(merged, Infinity)]).toMatchObject([{ relay: { state: 'merged' } }, null]);
  });

  it('is sent again to a relay that has lost it before the host had it, not after', () => {
    const waiting = after(queued(0), saying({ state: 'waiting', reason: null }));
    expect(after(waiting, failing('unknown-proposal', false))).toMatchObject({ at: 'sending' });
    const open = after(queued(0), saying(OPEN));
    expect(after(open, failing('unknown-proposal', false))).toMatchObject({ at: 'sent', relay: { state: 'open' } });
  });

  it('that the glossary could not take after all comes back as a draft', () => {
    const waiting = after(queued(0), saying({ state: 'waiting', reason: null }));
    expect(after(waiting, failing('invalid', false))).toMatchObject({ at: 'draft', failure: { problem: 'invalid' } });
  });
});
