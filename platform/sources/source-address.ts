import { browser } from '#imports';
import { refuse, type Refused } from '../../core/team-glossary/source-problem.ts';
import { judgeAddress } from '../../core/team-glossary/source-address.ts';
import { allowsHost, type SourceRules } from './source-rules.ts';

/** `url`: of the manifest. */
export type ReadAddress = { readonly ok: true; readonly url: string } | Refused;

/** The address of a manifest from what somebody has typed: of the manifest itself, or of the folder that it is in. */
export function readAddress(typed: string, rules: SourceRules): ReadAddress {
  const text = typed.trim();
  const url = URL.parse(/^[a-z][a-z\d+.-]*:/iu.test(text) && !/^[^/:]+:\d/u.test(text) ? text : `https://${text}`);
  if (!url || text === '') return refuse('no-address');
  url.hash = '';
  if (!/\.json$/iu.test(url.pathname)) url.pathname = `${url.pathname.replace(/\/$/u, '')}/manifest.json`;
  return judgeAddress(url, allowsHost(rules, url.hostname)) ?? { ok: true, url: url.href };
}

/** Whether the browser lets us read a host that does not open itself to others (CORS). Asked for on a click. */
export const mayReadHost = (url: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [hostPattern(url)] }).catch(() => false);

/** To be called while a click is being handled. False where the reader does not want it: open hosts are read even so. */
export const requestHost = (url: string): Promise<boolean> =>
  browser.permissions.request({ origins: [hostPattern(url)] }).catch(() => false);

function hostPattern(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}
