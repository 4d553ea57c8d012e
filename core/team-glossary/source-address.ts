import type { Refused } from './source-problem.ts';
import { refuse } from './source-problem.ts';

/** An address as the platform has read it: host in lower case, IP addresses in their plain form. */
export type ParsedAddress = {
  readonly protocol: string;
  readonly hostname: string;
  readonly username: string;
  readonly password: string;
};

/**
 * Whether glossaries are read from an address: https, without a name or a password in it, and not in a private network,
 * where a page could lead somebody to have their own router asked. `http://127.0.0.1` is for trying a glossary out.
 */
export function judgeAddress(address: ParsedAddress, allowsPrivate: boolean): Refused | null {
  const { protocol, hostname, username, password } = address;
  if (username !== '' || password !== '') return refuse('credentials');
  if (hostname === '127.0.0.1') return protocol === 'https:' || protocol === 'http:' ? null : refuse('not-https');
  if (protocol !== 'https:') return refuse('not-https');
  return isPrivate(hostname) && !allowsPrivate ? refuse('private-address', { value: hostname }) : null;
}

// IANA special-purpose address registries, and names that no public server has (RFC 6761, 6762, 8375, ICANN’s .internal).
const PRIVATE_V4 =
  /^(?:0|10|127|169\.254|192\.168|192\.0\.0|198\.1[89]|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])|2[2-5]\d)\./u;
const PRIVATE_NAME = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home\.arpa|corp|home|private)$/u;

/** A name is judged by how it ends: to whose address it leads only the browser finds out. */
function isPrivate(hostname: string): boolean {
  const host = hostname.replace(/\.$/u, '');
  if (host.startsWith('[')) return !/^\[(?:2|3)[\da-f]{0,3}:/u.test(host) || isMapped(host);
  if (/^[\d.]+$/u.test(host)) return PRIVATE_V4.test(host);
  return !host.includes('.') || PRIVATE_NAME.test(host);
}

/** IPv6 addresses that stand for an IPv4 one: 6to4, Teredo. The others are not in 2000::/3. */
const isMapped = (host: string): boolean => /^\[(?:2002:|2001:0?:|2001::)/u.test(host);
