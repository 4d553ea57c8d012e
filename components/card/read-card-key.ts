/** What a key means to a card, wherever the focus is in its document: the way out, the way back, pinning, or nothing. */
export function readCardKey(event: KeyboardEvent): 'close' | 'back' | 'pin' | null {
  if (event.defaultPrevented || event.isComposing) return null;
  if (event.key === 'Escape') return 'close';
  if (event.key === 'ArrowLeft' && event.altKey) return 'back';
  if (isTextField(event.target)) return null;
  if (event.key === 'Backspace') return 'back';
  const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.repeat;
  return event.key.toLowerCase() === 'p' && isPlain ? 'pin' : null;
}

function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return target.type !== 'radio' && target.type !== 'checkbox';
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}

/** What Tab stops at: of radio buttons that belong together, the one that is chosen. */
const STOPS = 'a[href], button:enabled, input:enabled:not([type="radio"]:not(:checked)), [tabindex="0"]';

/** Whether a key is Tab on the last thing that it stops at within an element, or Shift+Tab on the first. */
export function readTabOut(event: KeyboardEvent, within: HTMLElement): 'forward' | 'backward' | null {
  if (event.key !== 'Tab' || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return null;
  const stops = [...within.querySelectorAll(STOPS)].filter((stop) => stop.checkVisibility());
  const at = document.activeElement;
  if (event.shiftKey) return at === stops[0] || !within.contains(at) || at === within ? 'backward' : null;
  return at === stops.at(-1) ? 'forward' : null;
}
