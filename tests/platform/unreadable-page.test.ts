import { describe, expect, it } from 'vitest';
import { drawnEditorAt, plainViewOf, whyUnreadable } from '../../platform/unreadable-page.ts';

const ID = '1aB-_cdefghijklmnopqrstuvwxyz0123456789';

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

describe('an editor that draws its text', () => {
  it.each([
    [`https://docs.google.com/document/d/${ID}/edit?tab=t.0#heading`, 'mobilebasic'],
    [`https://docs.google.com/document/u/1/d/${ID}/edit`, 'mobilebasic'],
    [`https://docs.google.com/document/d/${ID}`, 'mobilebasic'],
    [`https://docs.google.com/spreadsheets/d/${ID}/edit#gid=0`, 'htmlview'],
    [`https://docs.google.com/presentation/d/${ID}/edit`, 'htmlpresent'],
  ])('%s has a plain view', (url, view) => {
    expect(drawnEditorAt(url)).toBe('google-editor');
    const plain = plainViewOf(url)!;
    expect(plain).toMatch(new RegExp(`/d/${ID}/${view}$`, 'u'));
    expect(drawnEditorAt(plain)).toBeNull();
  });

  it.each([
    'https://word.cloud.microsoft/open/onedrive/',
    'https://euc-word-edit.officeapps.live.com/we/wordeditorframe.aspx',
    'https://acme.sharepoint.com/:w:/r/sites/dsi/_layouts/15/Doc.aspx?sourcedoc=1',
    'https://acme-my.sharepoint.com/personal/a_b/_layouts/15/Doc.aspx?sourcedoc=1',
    'https://onedrive.live.com/edit?id=1',
  ])('%s is Office, without one', (url) => {
    expect(drawnEditorAt(url)).toBe('office-online');
    expect(plainViewOf(url)).toBeNull();
  });

  it.each([
    `https://docs.google.com/document/d/e/2PACX-1vabcdefghijklmnopqrstuvwxyz/pub`,
    'https://docs.google.com/document/u/0/',
    `https://docs.google.com/forms/d/${ID}/edit`,
    `https://docs.google.com.exemple.fr/document/d/${ID}/edit`,
    'https://acme.sharepoint.com/sites/dsi/SitePages/Accueil.aspx',
    'https://exemple.fr/?u=https://word.cloud.microsoft/',
  ])('%s is a page like any other', (url) => expect(drawnEditorAt(url)).toBeNull());
});
