import type { EntryId } from '../../core/entry/ids.ts';
import { createDuplicateFinder, type Duplicate, type Known } from '../../core/team-glossary/find-duplicates.ts';
import type { EntryToImprove } from '../../core/team-glossary/form-draft.ts';
import { loadGlossary } from '../glossary.ts';
import { MESSAGE_DATA, type DuplicatesMessage } from '../message-data.ts';
import { checkSender, isPrivateSender } from '../message-senders.ts';
import { onMessage } from '../messages.ts';
import { openContribution } from './open-contribution.ts';
import { personalEntries } from './personal-item.ts';
import { proposals } from './proposals-item.ts';
import { sendDueProposals } from './send-proposals.ts';

const MOST_DUPLICATES = 5;

/** What the background answers about entries that people write. */
export function answerContributions(): void {
  onMessage('background:contribute', ({ data, sender }) => {
    checkSender('background:contribute', sender);
    const { heard, ...start } = MESSAGE_DATA['background:contribute'].parse(data);
    // Nothing of a private window is kept, in memory neither.
    return openContribution(heard && !isPrivateSender(sender) ? { ...start, heard } : start);
  });
  onMessage('background:entryToImprove', ({ data, sender }) => {
    checkSender('background:entryToImprove', sender);
    return findEntry(MESSAGE_DATA['background:entryToImprove'].parse(data));
  });
  onMessage('background:duplicates', ({ data, sender }) => {
    checkSender('background:duplicates', sender);
    return findDuplicates(MESSAGE_DATA['background:duplicates'].parse(data));
  });
  onMessage('background:sendProposals', ({ sender }) => {
    checkSender('background:sendProposals', sender);
    return sendDueProposals();
  });
}

/** As the reader has it, above what the glossaries have. */
async function findEntry(id: EntryId): Promise<EntryToImprove | null> {
  const [glossary, own] = await Promise.all([loadGlossary(), personalEntries.load(id)]);
  const below = glossary.below(id);
  const entry = own ?? below;
  if (!entry) return null;
  return {
    id,
    domain: entry.domain,
    discipline: entry.discipline,
    content: entry.content,
    base: below?.content ?? null,
    tags: own?.tags ?? [],
    isElsewhere: below?.isElsewhere ?? false,
    isOverridden: below?.isOverridden ?? false,
  };
}

async function findDuplicates({ fr, en, except }: DuplicatesMessage): Promise<Duplicate[]> {
  const content = { ...(fr ? { fr } : {}), ...(en ? { en } : {}) };
  const [glossary, stored] = await Promise.all([loadGlossary(), proposals.loadAll()]);
  const proposed = stored.flatMap(({ value }): Known[] => {
    if (!value || value.proposal.id === except) return [];
    const { proposal, state } = value;
    if (state.at === 'sent' && state.relay.state === 'merged') return [];
    if (state.at !== 'sent' || state.relay.state !== 'rejected') return [{ from: 'open', proposal }];
    return [{ from: 'rejected', proposal, reason: state.relay.reason }];
  });
  const found = [...glossary.findDuplicates(content), ...createDuplicateFinder(proposed)(content)];
  return found.slice(0, MOST_DUPLICATES);
}
