/** What a key means to a card, wherever the focus is in its document: the way out, the way back, or nothing. */
export function readCardKey(event: KeyboardEvent): 'close' | 'back' | null {
  if (event.defaultPrevented || event.isComposing) return null;
  if (event.key === 'Escape') return 'close';
  if (event.key === 'ArrowLeft' && event.altKey) return 'back';
  if (event.key === 'Backspace' && !isTextField(event.target)) return 'back';
  return null;
}

function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return target.type !== 'radio' && target.type !== 'checkbox';
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}
