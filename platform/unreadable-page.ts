/** Why a page is out of our reach. */
export type Unreadable = 'browser-page' | 'store' | 'local-file' | 'pdf' | 'document' | 'reload-needed';

const STORES =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)/u;
/** What Firefox closes to extensions besides its store (`extensions.webextensions.restrictedDomains`). */
const CLOSED_BY_FIREFOX =
  /^https:\/\/(?:support\.mozilla\.org|sync\.services\.mozilla\.com|(?:[\w-]+\.)?accounts\.firefox\.com|[\w.-]+\.cdn\.mozilla\.net)\//u;

/** For a page in which nobody answers; `url` is empty where the browser does not tell it. */
export function whyUnreadable(url: string, isFirefox: boolean): Unreadable {
  if (STORES.test(url)) return 'store';
  if (isFirefox && CLOSED_BY_FIREFOX.test(url)) return 'browser-page';
  // Firefox asks no permission for them.
  if (!isFirefox && url.startsWith('file:')) return 'local-file';
  if (/^(?:https?|file):.*\.pdf(?:$|[?#])/iu.test(url)) return 'pdf';
  return /^(?:https?|file):/u.test(url) ? 'reload-needed' : 'browser-page';
}
