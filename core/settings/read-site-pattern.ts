/**
 * Why a text is no pattern for sites. `scheme`: not a page of the web; `wildcard`: a star elsewhere than before the host;
 * `ending`: a query, a fragment or a space, though a pattern ends with its path.
 */
export type SitePatternProblem = 'empty' | 'too-long' | 'scheme' | 'wildcard' | 'host' | 'port' | 'ending';

export type ReadSitePattern =
  { readonly ok: true; readonly pattern: string } | { readonly ok: false; readonly problem: SitePatternProblem };

const LONGEST = 500;
const HIGHEST_PORT = 65_535;
const LONGEST_HOST = 253;

/**
 * A pattern for sites as it is stored, from what a person has typed or pasted: the scheme of a web address goes, a host is
 * in lower case and in its own letters, a path keeps its case.
 */
export function readSitePattern(typed: string): ReadSitePattern {
  const text = typed.trim().normalize('NFC');
  if (text === '') return refuse('empty');
  if (text.length > LONGEST) return refuse('too-long');
  const address = text.replace(/^(?:https?|\*):\/\//iu, '');
  if (/^[a-z][a-z\d+.-]*:\/\//iu.test(address)) return refuse('scheme');
  if (/[?#\s]/u.test(address)) return refuse('ending');
  const [, site = '', path = ''] = /^([^/]*)(.*)$/u.exec(address)!;
  // A star at the end is how browsers write that a path goes on, which it may here in any case.
  return readParts(site, path.replace(/^\/?\*?$|\*$/u, ''));
}

function readParts(site: string, path: string): ReadSitePattern {
  const [, below = '', written = '', port] = /^(\*\.)?(\[[^\]]*\]|[^:]*)(?::(.*))?$/u.exec(site) ?? [];
  const host = written.normalize('NFKC').toLowerCase().replaceAll('。', '.').replace(/\.$/u, '');
  if (`${host}${path}`.includes('*')) return refuse('wildcard');
  if (!isHost(host)) return refuse('host');
  if (port !== undefined && !isPort(port)) return refuse('port');
  return { ok: true, pattern: `${below}${host}${port === undefined ? '' : `:${Number(port)}`}${path}` };
}

const refuse = (problem: SitePatternProblem): ReadSitePattern => ({ ok: false, problem });

const LABEL = /^(?!-)[\p{L}\p{M}\p{N}\p{So}_-]{1,63}(?<!-)$/u;

const isHost = (host: string): boolean =>
  /^\[[\da-f:.]*:[\da-f:.]*\]$/u.test(host) ||
  (host.length <= LONGEST_HOST && host.split('.').every((label) => LABEL.test(label)));

const isPort = (port: string): boolean => /^\d{1,5}$/u.test(port) && Number(port) > 0 && Number(port) <= HIGHEST_PORT;
