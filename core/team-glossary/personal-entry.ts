import * as z from 'zod/mini';
import { Discipline } from '../entry/discipline.ts';
import { EntryContent, readWhole } from '../entry/draft.ts';
import type { Entry } from '../entry/entry.ts';
import { DomainId, EntryId } from '../entry/ids.ts';
import { otherLanguage, type Bilingual, type Language } from '../entry/language.ts';
import { PlainText } from '../entry/text-rules.ts';
import type { SourceInfo } from './source-info.ts';

const MOST_TAGS = 12;
const LONGEST_TAG = 40;

/** A word by which a person finds their own entries again. */
export const Tag = PlainText.check(
  z.refine((tag) => tag.length <= LONGEST_TAG, { params: { rule: 'too-long', maximum: LONGEST_TAG } }),
);

/**
 * An entry that a person keeps for themselves, in one browser. It may lack anything but a term in one language: a list of
 * terms that somebody has imported has nothing else. `base`: what the glossaries had under the id when it was written; absent where they had nothing. `changedAt`: ms
 * since 1970.
 */
export const PersonalEntry = z.strictObject({
  id: EntryId,
  domain: DomainId,
  discipline: Discipline,
  content: EntryContent,
  base: z.optional(EntryContent),
  tags: z.array(Tag).check(z.maxLength(MOST_TAGS)),
  changedAt: z.number(),
});
export type PersonalEntry = z.infer<typeof PersonalEntry>;

/** The highest layer of all. */
export const PERSONAL_SOURCE: SourceInfo = {
  id: 'personal',
  kind: 'personal',
  name: { fr: 'vos propres fiches', en: 'your own entries' },
};

/** `gaps`: what is still to be written (`readWhole`). */
export type FilledEntry = { readonly entry: Entry; readonly gaps: readonly string[] };

/**
 * A personal entry in the form of any other, so that it is marked, found and shown like one. A text that is not written yet
 * is empty; a term that there is in one language only stands for both, so that it is met in any text.
 */
export function fillEntry({ id, domain, discipline, content }: PersonalEntry): FilledEntry {
  const { gaps } = readWhole(content, discipline);
  const section = (language: Language) => {
    const term = content[language]?.term ?? content[otherLanguage(language)]?.term ?? '';
    return { definition: '', example: '', ...content[language], term };
  };
  const { bridge = {}, ask } = content;
  const bridges = (['marketing', 'it'] as const).flatMap((side) =>
    bridge[side] ? [[side, inBoth(bridge[side])] as const] : [],
  );
  const entry = {
    ...content,
    fr: section('fr'),
    en: section('en'),
    bridge: Object.fromEntries(bridges),
    ask: inBoth(ask),
    id,
    domain,
    discipline,
  } as Entry;
  return { entry, gaps };
}

const inBoth = (text: { readonly [L in Language]?: string | undefined } = {}): Bilingual => ({
  fr: text.fr ?? '',
  en: text.en ?? '',
});
