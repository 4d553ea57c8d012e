import { useEffect, useEffectEvent, useState } from 'react';
import type { Language } from '../../core/entry/language.ts';
import { otherLanguage } from '../../core/entry/language.ts';
import type { EntryId } from '../../core/entry/ids.ts';
import type { ContributionStart } from '../../core/team-glossary/contribution-start.ts';
import { startFrom, startNew, type EntryToImprove, type FormDraft } from '../../core/team-glossary/form-draft.ts';
import { ProposalId } from '../../core/team-glossary/proposal.ts';
import { drafts } from '../../platform/contributing/drafts-item.ts';
import { loadStart } from '../../platform/contributing/load-start.ts';
import { sendMessage } from '../../platform/messages.ts';

export type FormStart =
  { readonly status: 'loading' | 'failed' | 'gone' } | { readonly status: 'ready'; readonly draft: FormDraft };

const NOTHING: ContributionStart = { kind: 'new', term: '' };

/** The form of an id: as it was left, else with what its reader came with, else empty. */
export function useFormStart(id: string, language: Language): FormStart {
  const [start, setStart] = useState<FormStart & { readonly of?: string }>({ status: 'loading' });
  const begin = useEffectEvent((asked: string) => load(asked, language));
  useEffect(() => {
    let isCurrent = true;
    begin(id).then(
      (draft) => isCurrent && setStart(draft ? { status: 'ready', draft, of: id } : { status: 'gone', of: id }),
      () => isCurrent && setStart({ status: 'failed', of: id }),
    );
    return () => {
      isCurrent = false;
    };
  }, [id]);
  return start.of === id ? start : { status: 'loading' };
}

async function load(id: string, language: Language): Promise<FormDraft | null> {
  const number = ProposalId.parse(id);
  const kept = await drafts.load(id);
  if (kept) return kept;
  const start = (await loadStart(id)) ?? NOTHING;
  const beginning = { id: number, language, heard: start.heard, changedAt: Date.now() };
  if (start.kind === 'new') return startNew(start.term, beginning);
  const entry = await sendMessage('background:entryToImprove', start.entry);
  return entry && startFrom(entry, start.kind, { ...beginning, language: languageOf(entry, language) });
}

/** A form that begins with an entry, to be gone on with at once. Null where there is no such entry. */
export async function draftFrom(id: EntryId, language: Language, note = ''): Promise<FormDraft | null> {
  const entry = await sendMessage('background:entryToImprove', id);
  if (!entry) return null;
  const beginning = { id: ProposalId.parse(crypto.randomUUID()), language: languageOf(entry, language) };
  return { ...startFrom(entry, 'change', { ...beginning, changedAt: Date.now() }), note };
}

/** The reader’s own, where the entry says something in it. */
const languageOf = ({ content }: EntryToImprove, language: Language): Language =>
  content[language]?.definition || !content[otherLanguage(language)]?.definition ? language : otherLanguage(language);
