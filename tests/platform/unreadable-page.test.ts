import { describe, expect, it } from 'vitest';
import { whyUnreadable } from '../../platform/unreadable-page.ts';

describe('a page in which nobody answers', () => {
  it.each([
    ['https://chromewebstore.google.com/detail/x/abc', 'store', 'store'],
    ['https://addons.mozilla.org/fr/firefox/', 'store', 'store'],
    ['https://microsoftedge.microsoft.com/addons/detail/x', 'store', 'store'],
    ['https://support.mozilla.org/fr/', 'reload-needed', 'browser-page'],
    ['https://accounts.firefox.com/', 'reload-needed', 'browser-page'],
    ['https://exemple.fr/rapport.PDF?page=2', 'pdf', 'pdf'],
    ['https://exemple.fr/rapport', 'reload-needed', 'reload-needed'],
    ['https://exemple.fr/?q=chromewebstore.google.com', 'reload-needed', 'reload-needed'],
    ['file:///C:/notes.html', 'local-file', 'reload-needed'],
    ['file:///C:/rapport.pdf', 'local-file', 'pdf'],
    ['chrome://settings/', 'browser-page', 'browser-page'],
    ['about:addons', 'browser-page', 'browser-page'],
    ['', 'browser-page', 'browser-page'],
  ])('%s: in Chromium %s, in Firefox %s', (url, inChromium, inFirefox) => {
    expect(whyUnreadable(url, false)).toBe(inChromium);
    expect(whyUnreadable(url, true)).toBe(inFirefox);
  });
});
