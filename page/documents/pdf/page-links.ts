import type { PDFPageProxy } from 'pdfjs-dist';

/** A link as pdf.js reads it. `rect`: in points, in the page’s own space. */
type LinkData = {
  readonly subtype: string;
  readonly rect: readonly number[];
  /** Absolute; what is not safe is in `unsafeUrl`, which nobody reads here. */
  readonly url?: string;
  readonly dest?: unknown;
  /** A step that has a name of its own. */
  readonly action?: string;
  readonly overlaidText?: string;
};

type LinkOptions = {
  /** What pdf.js calls a destination. */
  readonly onTarget: (target: unknown) => void;
  /** Of a link within the document that stands on no words. */
  readonly label: string;
  readonly pages: number;
};

const LINK = 'pdf-page__link';
/** Of those that pdf.js lets through. */
const SCHEMES = /^(?:https?|mailto|tel):/iu;

/**
 * The links of a page in a layer of their own: to addresses of safe kinds, which open in another tab, and to places of the
 * document. Whatever else a PDF does on a click, a script or the start of a program, is not among them.
 */
export async function layLinks(proxy: PDFPageProxy, options: LinkOptions): Promise<HTMLElement> {
  const layer = document.createElement('div');
  layer.className = 'pdf-page__links';
  const annotations = (await proxy.getAnnotations({ intent: 'display' })) as readonly LinkData[];
  const viewport = proxy.getViewport({ scale: 1 });
  for (const data of annotations) {
    const link = data.subtype === 'Link' ? toElement(data, proxy.pageNumber - 1, options) : null;
    if (!link) continue;
    const [left = 0, bottom = 0, right = 0, top = 0] = data.rect;
    const [x0, y0] = viewport.convertToViewportPoint(left, bottom) as [number, number];
    const [x1, y1] = viewport.convertToViewportPoint(right, top) as [number, number];
    link.className = LINK;
    link.style.insetInlineStart = percent(Math.min(x0, x1) / viewport.width);
    link.style.insetBlockStart = percent(Math.min(y0, y1) / viewport.height);
    link.style.inlineSize = percent(Math.abs(x1 - x0) / viewport.width);
    link.style.blockSize = percent(Math.abs(y1 - y0) / viewport.height);
    layer.append(link);
  }
  return layer;
}

function toElement(data: LinkData, page: number, { onTarget, label, pages }: LinkOptions): HTMLElement | null {
  const words = data.overlaidText?.replace(/\s+/gu, ' ').trim() ?? '';
  if (data.url !== undefined && SCHEMES.test(data.url)) {
    const link = document.createElement('a');
    link.href = link.title = data.url;
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
    link.ariaLabel = words || data.url;
    return link;
  }
  const target = data.dest ?? targetOfStep(data.action, page, pages);
  if (target === null) return null;
  // Not a link of HTML: there is no address that would lead there from another tab.
  const link = document.createElement('button');
  link.type = 'button';
  link.role = 'link';
  link.ariaLabel = words || label;
  link.addEventListener('click', () => onTarget(target));
  return link;
}

/** The steps that every viewer knows (ISO 32000-1, 12.6.4.11), as destinations. */
function targetOfStep(step: string | undefined, page: number, pages: number): unknown {
  switch (step) {
    case 'NextPage':
      return [page + 1];
    case 'PrevPage':
      return [page - 1];
    case 'FirstPage':
      return [0];
    case 'LastPage':
      return [pages - 1];
    default:
      return null;
  }
}

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`;

/** The text lies over the links, so that it can be selected and its terms be pointed at: a click on it is for the link below. */
export function followLinks(host: HTMLElement, signal: AbortSignal): void {
  const linkAt = ({ clientX, clientY }: MouseEvent) =>
    document.elementsFromPoint(clientX, clientY).find((element) => element.classList.contains(LINK));
  const note = (event: PointerEvent) => host.toggleAttribute('data-over-link', linkAt(event) !== undefined);
  host.addEventListener('pointermove', note, { signal, passive: true });
  host.addEventListener('pointerdown', note, { signal, passive: true });
  host.addEventListener(
    'click',
    (event) => {
      // The end of a selection is no click, and one by keyboard has a link already.
      if ((event.target as Element).classList.contains(LINK) || getSelection()?.isCollapsed === false) return;
      const link = linkAt(event);
      if (link instanceof HTMLElement) link.click();
    },
    { signal },
  );
}
