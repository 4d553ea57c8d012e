import { sendMessage } from '../messages.ts';
import { proposals } from './proposals-item.ts';

/** Has the relay asked at once how all stands that is with it: somebody wants to know. */
export async function askNow(): Promise<void> {
  for (const { id, value } of await proposals.loadAll()) {
    const { state } = value ?? {};
    if (state?.at !== 'sent' || state.relay.state === 'merged') continue;
    await proposals.change(id, (now) =>
      now.state.at === 'sent' ? { ...now, state: { ...now.state, askAfter: 0 } } : now,
    );
  }
  await sendMessage('background:sendProposals', undefined);
}
