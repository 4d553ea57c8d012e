/**
 * What is not read for now: a page, by its address, or a site, by its host name. `until`: milliseconds since 1970.
 */
export type Pause = { readonly place: string; readonly until: number };

/** As long as the browser is open. */
export const WHILE_OPEN = Number.MAX_SAFE_INTEGER;
export const AN_HOUR = 3_600_000;

/** A page as it is paused: by all of its address but the place in it that was jumped to. */
export const pageOf = (address: string): string => address.replace(/#.*$/su, '');

/** What a page belongs to, as pauses name it. */
type Places = { readonly page: string; readonly host: string };

const isOf =
  ({ page, host }: Places) =>
  ({ place }: Pause): boolean =>
    place === page || place === host;

/** Until when a page is not read; 0 where it is. */
export const pausedUntil = (pauses: readonly Pause[], places: Places, now: number): number =>
  Math.max(
    0,
    ...lastingPauses(pauses, now)
      .filter(isOf(places))
      .map(({ until }) => until),
  );

export const lastingPauses = (pauses: readonly Pause[], now: number): Pause[] =>
  pauses.filter(({ until }) => until > now);

export const withoutPauses = (pauses: readonly Pause[], places: Places): Pause[] =>
  pauses.filter((pause) => !isOf(places)(pause));
