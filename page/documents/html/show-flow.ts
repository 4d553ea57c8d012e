import { WITHHELD } from './clean-html.ts';

export type FlowOptions = {
  readonly host: HTMLElement;
  /** Empty where nobody knows. */
  readonly language: string;
  /** On the button in place of a picture that is on another host; `name`: what the document calls the picture. */
  readonly labelOf: (host: string, name: string) => string;
  /** How many pictures are not loaded. */
  readonly onWithheld: (count: number) => void;
  readonly signal: AbortSignal;
};

export type Flow = {
  /** Loads every picture that was not. */
  readonly showPictures: () => void;
};

/** Shows a document that flows. Goes with the signal. */
export function showFlow(content: DocumentFragment, options: FlowOptions): Flow {
  const { host, language, labelOf, onWithheld, signal } = options;
  const buttons = new Map<HTMLButtonElement, HTMLImageElement>();
  const show = (button: HTMLButtonElement) => {
    const image = buttons.get(button)!;
    buttons.delete(button);
    image.referrerPolicy = 'no-referrer';
    image.src = image.getAttribute(WITHHELD)!;
    button.replaceWith(image);
    onWithheld(buttons.size);
  };
  for (const image of content.querySelectorAll<HTMLImageElement>(`img[${WITHHELD}]`)) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'flow__withheld';
    button.textContent = labelOf(new URL(image.getAttribute(WITHHELD)!).host, image.alt);
    button.addEventListener('click', () => show(button), { signal });
    image.replaceWith(button);
    buttons.set(button, image);
  }
  // Not that of our own interface.
  host.lang = language;
  host.replaceChildren(content);
  followLinksInside(host, signal);
  onWithheld(buttons.size);
  signal.addEventListener('abort', () => host.replaceChildren());
  return { showPictures: () => [...buttons.keys()].forEach(show) };
}

/** The address of our own page stays what it is. */
function followLinksInside(host: HTMLElement, signal: AbortSignal): void {
  const onClick = (event: MouseEvent) => {
    const link = event.target instanceof Element && event.target.closest('a[href^="#"]');
    if (!link) return;
    event.preventDefault();
    const id = CSS.escape(link.getAttribute('href')!.slice(1));
    const target = host.querySelector<HTMLElement>(`#${id}, [name="${id}"]`);
    if (!target) return;
    target.scrollIntoView({ block: 'start' });
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
  };
  host.addEventListener('click', onClick, { signal });
}
