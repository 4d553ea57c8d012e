import path from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { GlossaryMirror } from '../../relay/glossary-mirror.ts';
import { PATIENT } from '../scripts/run-script.ts';
import { RelayFixture } from './relay-fixture.ts';

vi.setConfig(PATIENT);

let relay: RelayFixture | null = null;
afterEach(() => relay?.close());

it('a fetch that is asked for while a push is under way waits for it: it would forget what was pushed', async () => {
  relay = await RelayFixture.open();
  const credential = { user: 'relay', token: 'host-token-1' };
  const mirror = await GlossaryMirror.open(path.join(relay.folder, 'mirror'), relay.config.glossary, credential);
  await mirror.fetch();
  const tip = await mirror.tip();
  const isPushing = relay.host.holdPushes();
  const order: string[] = [];
  const pushed = mirror.push(new Map([['proposal/one', tip!]])).then(() => order.push('pushed'));
  await isPushing;
  const fetched = mirror.fetch().then(() => order.push('fetched'));
  // A fetch that did not wait has all the time that it needs.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  relay.host.letPushes();
  await Promise.all([pushed, fetched]);
  expect(order).toEqual(['pushed', 'fetched']);
  expect(await mirror.hostBranch('proposal/one')).toBe(tip);
});
