/** A web address as it may be passed on: without a fragment, which may be a secret; '' for anything else than a page of the web. */
export const bareAddress = (address: string): string =>
  /^https?:/u.test(address) ? address.replace(/#.*$/su, '').slice(0, 2000) : '';
