import createDOMPurify, { type Config } from 'dompurify';

export type CleanOptions = {
  /** Where the document comes from, for links that name no host; null for a file. */
  readonly address: string | null;
};

/** What carries text, and no more: nothing that runs, embeds, loads, or looks like a control of ours. */
const TAGS = (
  'a abbr address article aside b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn div ' +
  'dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark nav ol p pre q rp rt ruby s ' +
  'samp section small span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr'
).split(' ');
const ATTRIBUTES =
  'href src alt title lang dir colspan rowspan headers scope start reversed value datetime open span id name'.split(
    ' ',
  );
const CONFIG = {
  ALLOWED_TAGS: TAGS,
  ALLOWED_ATTR: ATTRIBUTES,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  // The rest of the address is looked at when it is set.
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|tel:|#)/iu,
  SANITIZE_NAMED_PROPS: true,
  RETURN_DOM_FRAGMENT: true,
} as const satisfies Config;
/** What the library puts before ids, so that none of ours is taken. */
const ID_PREFIX = 'user-content-';

/** Pictures that are in the document itself. One in SVG may hold a page of its own. */
const OWN_PICTURE = /^data:image\/(?:png|jpe?g|gif|webp|bmp);/iu;
/** Where a picture is that has not been loaded. */
export const WITHHELD = 'data-withheld';
/** Parts of a page that a reader who hears it is led to: those of the document would pass for ours. */
const LANDMARKS = 'main, nav, header, footer, aside';

/**
 * HTML that nobody has vouched for, as nodes that can be shown: no scripts, handlers, styles, forms or frames; links of
 * safe kinds, which open in another tab; pictures from elsewhere are only named (`WITHHELD`). Nothing is loaded by it.
 */
export function cleanHtml(html: string, { address }: CleanOptions): DocumentFragment {
  const purify = createDOMPurify(window);
  purify.addHook('uponSanitizeAttribute', (_element, data) => {
    if (data.attrName !== 'href' && data.attrName !== 'src') return;
    data.attrValue = resolve(data.attrValue, address);
  });
  // The nodes are still those of a document that loads nothing.
  purify.addHook('afterSanitizeAttributes', (element) => {
    if (element.localName === 'img') withholdPicture(element);
    if (element.localName === 'a') secureLink(element);
  });
  const fragment = purify.sanitize(html, CONFIG);
  for (const landmark of fragment.querySelectorAll(LANDMARKS)) {
    const plain = landmark.ownerDocument.createElement('div');
    plain.append(...landmark.childNodes);
    landmark.replaceWith(plain);
  }
  return fragment;
}

function resolve(value: string, address: string | null): string {
  const trimmed = value.trim();
  if (trimmed.startsWith('#')) return `#${ID_PREFIX}${trimmed.slice(1)}`;
  if (address === null || /^[a-z][a-z\d+.-]*:/iu.test(trimmed)) return trimmed;
  return URL.parse(trimmed, address)?.href ?? '';
}

function withholdPicture(image: Element): void {
  const source = image.getAttribute('src') ?? '';
  if (OWN_PICTURE.test(source)) return;
  image.removeAttribute('src');
  if (/^https?:/iu.test(source)) image.setAttribute(WITHHELD, source);
}

function secureLink(link: Element): void {
  const target = link.getAttribute('href');
  if (!target || target.startsWith('#')) return;
  link.setAttribute('target', '_blank');
  link.setAttribute('rel', 'noopener noreferrer');
}
