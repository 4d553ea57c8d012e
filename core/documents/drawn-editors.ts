/** The programs in whose pages a document is drawn like a picture, so that there is no text to mark. */
export type DrawnEditorKind =
  | 'google-document'
  | 'google-slides'
  | 'google-sheet'
  | 'google-drawing'
  | 'word'
  | 'powerpoint'
  | 'excel'
  | 'office'
  | 'board';

/** What works all the same, with one click. */
export type EditorOffer =
  /** The editor’s own export, opened in the reader with the person’s session; `origins`: what has to be allowed for it. */
  | { readonly kind: 'export'; readonly address: string; readonly origins: readonly string[] }
  /** The editor’s own page without the editor, which is read like any other. */
  | { readonly kind: 'plain-view'; readonly address: string }
  /** The reader, for the file once it has been downloaded. */
  | { readonly kind: 'file' }
  /** The reader, for a text to be pasted. */
  | { readonly kind: 'paste' };

export type DrawnEditor = {
  readonly kind: DrawnEditorKind;
  /** The best first. */
  readonly offers: readonly EditorOffer[];
};

const GOOGLE =
  /^(https:\/\/docs\.google\.com\/(?:a\/[\w.-]+\/)?(document|spreadsheets|presentation|drawings)\/(?:u\/\d+\/)?d\/[\w-]{20,})(?:\/(?:edit|view|preview|present))?\/?(?:$|[?#])/u;
/** Links to older files do not open without it. */
const RESOURCE_KEY = /[?&](resourcekey=[\w-]+)/u;
/** Exports are handed out from here. */
const GOOGLE_ORIGINS = ['https://docs.google.com/*', 'https://*.googleusercontent.com/*'];

/** What follows the address of a Google document, by its kind. */
const GOOGLE_KINDS: Readonly<
  Record<string, { readonly kind: DrawnEditorKind; readonly exported?: string; readonly plain?: string }>
> = {
  document: { kind: 'google-document', exported: 'export?format=html', plain: 'mobilebasic' },
  presentation: { kind: 'google-slides', exported: 'export/pdf', plain: 'htmlpresent' },
  // As CSV it would lose its sheets, and as PDF be cut into pages.
  spreadsheets: { kind: 'google-sheet', plain: 'htmlview' },
  drawings: { kind: 'google-drawing', exported: 'export/pdf' },
};

const OFFICE =
  /^https:\/\/(?:(word|excel|powerpoint)\.cloud\.microsoft\/|[\w.-]+\.officeapps\.live\.com\/|onedrive\.live\.com\/(?:personal\/.+\/)?(?:edit|_layouts\/15\/doc)|[\w-]+\.sharepoint\.com\/(?::[wxp]:\/|.*_layouts\/15\/(?:Doc|WopiFrame)\.aspx))/iu;
/** How an address tells of which program of Office it is. */
const OFFICE_KINDS: readonly (readonly [DrawnEditorKind, RegExp])[] = [
  ['word', /^https:\/\/word\.|\/:w:\/|\/we\/wordeditor|[?&](?:app=word\b|(?:file|ithint)=[^&#]*docx?\b)/iu],
  [
    'powerpoint',
    /^https:\/\/powerpoint\.|\/:p:\/|\/p\/powerpoint|[?&](?:app=powerpoint\b|(?:file|ithint)=[^&#]*pptx?\b)/iu,
  ],
  ['excel', /^https:\/\/excel\.|\/:x:\/|\/x\/_layouts|[?&](?:app=excel\b|(?:file|ithint)=[^&#]*xls[xm]?\b)/iu],
];

/** Figma, Miro, Lucid. */
const BOARD =
  /^https:\/\/(?:www\.figma\.com\/(?:file|design|board|slides|deck|proto|buzz)\/[A-Za-z0-9]{15,}|miro\.com\/app\/board\/|lucid\.app\/(?:lucidchart|lucidspark)\/[\w-]{20,})/u;

/** The editor that draws the document at an address, and what works there; null for a page like any other. */
export function drawnEditorAt(address: string): DrawnEditor | null {
  const google = GOOGLE.exec(address);
  if (google) return googleEditor(google[1]!, GOOGLE_KINDS[google[2]!]!, RESOURCE_KEY.exec(address)?.[1]);
  if (OFFICE.test(address)) return officeEditor(address);
  return BOARD.test(address) ? { kind: 'board', offers: [PASTE] } : null;
}

const PASTE: EditorOffer = { kind: 'paste' };

function googleEditor(
  document: string,
  { kind, exported, plain }: (typeof GOOGLE_KINDS)[string],
  resourceKey: string | undefined,
): DrawnEditor {
  const addressOf = (view: string): string => {
    const sign = view.includes('?') ? '&' : '?';
    return `${document}/${view}${resourceKey ? sign + resourceKey : ''}`;
  };
  const offers: EditorOffer[] = [];
  if (exported) offers.push({ kind: 'export', address: addressOf(exported), origins: GOOGLE_ORIGINS });
  if (plain) offers.push({ kind: 'plain-view', address: addressOf(plain) });
  return { kind, offers: [...offers, PASTE] };
}

function officeEditor(address: string): DrawnEditor {
  const kind = OFFICE_KINDS.find(([, pattern]) => pattern.test(address))?.[0] ?? 'office';
  // The reader opens Word documents, and slides as PDF.
  return { kind, offers: kind === 'excel' ? [PASTE] : [{ kind: 'file' }, PASTE] };
}
