import type { SiteAddress } from '../core/settings/site-patterns.ts';

export const toAscii = (host: string): string => URL.parse(`http://${host}`)?.hostname ?? '';

/** Where a page is, with the port that its scheme stands for. */
export function addressOf({ hostname: host, port, protocol, pathname: path }: URL | Location): SiteAddress {
  return { host, port: port || (protocol === 'https:' ? '443' : '80'), path };
}
