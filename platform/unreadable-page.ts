/** Why a page, or the text in it, is out of our reach. */
export type Unreadable =
  'browser-page' | 'store' | 'local-file' | 'pdf' | 'document' | 'google-editor' | 'office-online' | 'reload-needed';

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

const GOOGLE_EDITOR =
  /^(https:\/\/docs\.google\.com\/(document|spreadsheets|presentation)\/(?:u\/\d+\/)?d\/[\w-]{20,})(?:\/(?:edit|view|preview|present))?\/?(?:$|[?#])/u;
/** The views of the same documents that are ordinary web pages. */
const PLAIN_VIEWS: Readonly<Record<string, string>> = {
  document: 'mobilebasic',
  spreadsheets: 'htmlview',
  presentation: 'htmlpresent',
};

const OFFICE_ONLINE =
  /^https:\/\/(?:(?:word|excel|powerpoint)\.cloud\.microsoft\/|[\w.-]+\.officeapps\.live\.com\/|onedrive\.live\.com\/(?:personal\/.+\/)?(?:edit|_layouts\/15\/doc)|[\w-]+\.sharepoint\.com\/(?::[wxp]:\/|.*_layouts\/15\/(?:Doc|WopiFrame)\.aspx))/iu;

/** The editor of a page that is read like any other, and in which the document itself is drawn. */
export function drawnEditorAt(url: string): 'google-editor' | 'office-online' | null {
  if (GOOGLE_EDITOR.test(url)) return 'google-editor';
  return OFFICE_ONLINE.test(url) ? 'office-online' : null;
}

/** The address at which the document of an editor can be read as a web page; null where there is none. */
export function plainViewOf(url: string): string | null {
  const [, document, kind] = GOOGLE_EDITOR.exec(url) ?? [];
  const view = kind && PLAIN_VIEWS[kind];
  return document && view ? `${document}/${view}` : null;
}
