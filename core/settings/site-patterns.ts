import type { Sites } from './settings.ts';

/** Where a page is, as the browser writes it: `host` in ASCII, `port` never empty where the page has a host. */
export type SiteAddress = { readonly host: string; readonly port: string; readonly path: string };

/** Writes a host name as addresses have it: `bücher.example` is `xn--bcher-kva.example` there. */
type ToAscii = (host: string) => string;

const PARTS = /^(\*\.)?(\[[\da-f:.]+\]|[^/:[\]]+)(?::(\d+))?(\/.*)?$/iu;

/**
 * Whether a page is on the site that a pattern names: a host (`example.org`), a host and all below it (`*.example.org`),
 * either with a port, or without one for all ports, and with the beginning of a path (`example.org/wiki/`). Nothing fits
 * what is no pattern.
 */
function fitsPattern(pattern: string, { host, port, path }: SiteAddress, toAscii: ToAscii): boolean {
  const [, below, name, onPort = port, start = '/'] = PARTS.exec(pattern) ?? [];
  if (!name) return false;
  const ascii = toAscii(name);
  const isHost = host === ascii || (below !== undefined && host.endsWith(`.${ascii}`));
  return isHost && port === onPort && (isWithin(path, start) || isWithin(`${path}/`, start));
}

const isWithin = (path: string, start: string): boolean => readable(path).startsWith(readable(start));

/** `/caf%C3%A9` and `/caf%c3%a9` are one path, and `/café` is how it is read. */
function readable(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** The patterns that decide in the reader’s mode and fit a page. What is stored may be damaged, or be missing. */
const fittingPatterns = (sites: Partial<Sites> | undefined, address: SiteAddress, toAscii: ToAscii): string[] =>
  [(sites?.mode === 'listed' ? sites.on : sites?.off) ?? []]
    .flat()
    .filter((pattern) => fitsPattern(pattern, address, toAscii));

/** Whether the pages of a site are read. */
export const isSiteOn = (sites: Partial<Sites> | undefined, address: SiteAddress, toAscii: ToAscii): boolean =>
  fittingPatterns(sites, address, toAscii).length > 0 === (sites?.mode === 'listed');

/** With the site of a page switched on or off: its host is listed, or no pattern that fits the page is any more. */
export function switchSite(sites: Sites, address: SiteAddress, { isOn, toAscii }: { isOn: boolean; toAscii: ToAscii }) {
  if (isSiteOn(sites, address, toAscii) === isOn) return sites;
  const list = sites.mode === 'listed' ? 'on' : 'off';
  const fitting = fittingPatterns(sites, address, toAscii);
  const others = sites[list].filter((pattern) => !fitting.includes(pattern));
  return { ...sites, [list]: fitting.length > 0 ? others : [...others, address.host] };
}
