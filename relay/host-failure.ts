import type { Bilingual } from '../core/entry/language.ts';

const REASONS = {
  credential: {
    fr: 'Le serveur git refuse l’identifiant du relais. La proposition est gardée ; prévenez qui tient le relais.',
    en: 'The git host refuses the relay’s credential. The proposal is kept; tell whoever keeps the relay.',
  },
  missing: {
    fr: 'Le dépôt ou la branche du glossaire est introuvable. La proposition est gardée ; prévenez qui tient le relais.',
    en: 'The repository or the branch of the glossary is not found. The proposal is kept; tell whoever keeps the relay.',
  },
  down: {
    fr: 'Le serveur git ne répond pas. La proposition est gardée et partira dès qu’il répondra.',
    en: 'The git host does not answer. The proposal is kept, and leaves as soon as it does.',
  },
} as const satisfies Record<string, Bilingual>;

/** The git host did not do what was asked, and may do it later. */
export class HostFailure extends Error {
  readonly reason: Bilingual;

  /** `words`: what git or the host’s API said. */
  constructor(words: string) {
    super(words.trim());
    this.reason = REASONS[kindOf(words)];
  }
}

function kindOf(words: string): keyof typeof REASONS {
  if (/Authentication failed|could not read Username|returned error: 40[13]|Permission denied|HTTP 40[13]/u.test(words))
    return 'credential';
  if (/couldn't find remote ref|not found|does not appear to be a git repository|HTTP 404/u.test(words))
    return 'missing';
  return 'down';
}
