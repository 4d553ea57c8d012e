/** How much of a mark is left: whole, lighter, or none. */
export type Fade = 'full' | 'light' | 'silent';

/**
 * Until when a mark is silent, and until when it is light, in milliseconds; 0 for not at all. Between two pieces of evidence
 * recall only falls, so that a page needs no more than these two to follow it.
 */
export type FadeTimes = { readonly silentUntil: number; readonly lightUntil: number };

/** The same as pages find them stored, by entry. */
export type FadeTimesForPages = readonly [silentUntil: number, lightUntil: number];

export function fadeAt({ silentUntil, lightUntil }: FadeTimes, now: number): Fade {
  if (now < silentUntil) return 'silent';
  return now < lightUntil ? 'light' : 'full';
}
