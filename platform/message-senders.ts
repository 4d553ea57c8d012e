import { browser } from '#imports';

/** The kinds of documents that messages come from. A page of any site, a frame in it, or one of our own documents. */
export type SenderKind =
  | 'page'
  | 'card'
  | 'popup'
  | 'panel'
  | 'options'
  | 'entry'
  | 'welcome'
  | 'coach'
  | 'briefing'
  | 'write'
  | 'reader'
  | 'contribute';

/** Who has reason to send what. The frame of a card has our origin and a tab; a renderer in other hands could say anything. */
const SENDERS = {
  'background:lookUp': ['card', 'popup', 'panel', 'entry', 'coach', 'reader', 'contribute'],
  'background:label': ['popup', 'panel', 'options', 'reader', 'contribute'],
  'background:entries': ['coach', 'briefing', 'write'],
  'background:domains': ['options', 'coach', 'contribute'],
  'background:search': ['popup', 'panel', 'entry', 'contribute'],
  'background:silence': ['card', 'popup', 'panel', 'entry'],
  'background:prepareLexicon': ['page', 'welcome', 'briefing', 'write', 'reader'],
  'background:sources': ['options'],
  'background:previewSource': ['options'],
  'background:subscribe': ['options'],
  'background:changeSource': ['options'],
  'background:pointedAt': ['page', 'welcome', 'reader'],
  'background:contribute': ['card'],
  'background:entryToImprove': ['contribute'],
  'background:duplicates': ['contribute'],
  'background:sendProposals': ['contribute'],
  'background:isTabOn': ['page'],
  'background:pausedUntil': ['page'],
  'background:updateFrames': ['page'],
  'background:shownPdf': ['page'],
  'background:moveInTop': ['page'],
  'popup:frameTerms': ['page'],
  'coach:met': ['page', 'reader'],
  'coach:lookedUp': ['card', 'popup'],
  'coach:question': ['card', 'popup', 'coach'],
  'coach:answer': ['card', 'popup', 'coach'],
  'coach:progress': ['coach'],
  'coach:paths': ['coach'],
  'coach:states': ['briefing'],
  'coach:choose': ['coach'],
  'coach:passed': ['coach'],
  'coach:restore': ['coach'],
  'coach:forget': ['coach'],
} as const satisfies Readonly<Record<string, readonly SenderKind[]>>;

const OWN_DOCUMENTS: Readonly<Record<string, SenderKind>> = {
  '/card.html': 'card',
  '/popup.html': 'popup',
  '/sidepanel.html': 'panel',
  '/options.html': 'options',
  '/entry.html': 'entry',
  '/welcome.html': 'welcome',
  '/coach.html': 'coach',
  '/briefing.html': 'briefing',
  '/write.html': 'write',
  '/reader.html': 'reader',
  '/contribute.html': 'contribute',
};

type Sender = { readonly id?: string | undefined; readonly url?: string | undefined };

/** The kind of document that a message comes from. Throws where it has no reason to send it. */
export function checkSender(message: keyof typeof SENDERS, sender: Sender): SenderKind {
  const kind = kindOfSender(sender);
  const allowed: readonly SenderKind[] = SENDERS[message];
  if (kind === null || !allowed.includes(kind)) throw new Error(`${message}: not from ${sender.url ?? 'nowhere'}`);
  return kind;
}

/** Whether a message comes from a tab of a private window; of a popup the browser does not tell. */
export const isPrivateSender = ({ tab }: { readonly tab?: { readonly incognito?: boolean } | undefined }): boolean =>
  tab?.incognito === true;

export function kindOfSender({ id, url }: Sender): SenderKind | null {
  if (id !== browser.runtime.id || url === undefined) return null;
  const { protocol, pathname } = new URL(url);
  // The address of the card’s frame changes from session to session; its path does not.
  if (protocol !== new URL(browser.runtime.getURL('/')).protocol) return 'page';
  return OWN_DOCUMENTS[pathname] ?? null;
}
