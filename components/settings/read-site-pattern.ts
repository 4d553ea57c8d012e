export type SitePatternProblem = 'empty' | 'notASite' | 'misplacedStar';
export type ReadSitePattern =
  { readonly ok: true; readonly pattern: string } | { readonly ok: false; readonly problem: SitePatternProblem };

const BELOW = '*.';
/** Names of hosts as browsers tell them, in ASCII; or an address of numbers in brackets. */
const HOST = /^(?:[\da-z_-]+(?:\.[\da-z_-]+)*|\[[\da-f:.]+\])$/u;

/**
 * The pattern that a person means by what they typed or pasted from the address bar: a host, all hosts below one, or either
 * with the beginning of a path. What comes before the host and after the path is left out.
 */
export function readSitePattern(typed: string): ReadSitePattern {
  const address = typed.trim().replace(/^https?:\/\//iu, '');
  if (address === '') return { ok: false, problem: 'empty' };
  const isBelow = address.startsWith(BELOW);
  const bare = isBelow ? address.slice(BELOW.length) : address;
  if (bare.includes('*')) return { ok: false, problem: 'misplacedStar' };
  const url = /^[a-z][\w+.-]*:\D/iu.test(bare) || /[\s@]/u.test(bare) ? null : URL.parse(`https://${bare}`);
  if (!url || !HOST.test(url.hostname)) return { ok: false, problem: 'notASite' };
  const path = url.pathname === '/' ? '' : url.pathname;
  return { ok: true, pattern: `${isBelow ? BELOW : ''}${url.hostname}${path}` };
}
