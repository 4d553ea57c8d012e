/** The key travels with every request: in clear only to this very machine. */
export const isSafeAddress = (address: string): boolean =>
  /^https:\/\/[^\s/@?#]+(?:\/[^\s?#]*)?$/u.test(address) ||
  /^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?(?:\/[^\s?#]*)?$/u.test(address);
