import { placesAfterEdit } from '../../core/briefing/edited-places.ts';

/** `open`: not explained yet. Offsets are UTF-16 code units into the draft. */
export type DraftMark = { readonly start: number; readonly end: number; readonly kind: 'open' | 'explained' };

/** By kind of mark: the highlight that paints it (draft-field.css). */
const HIGHLIGHTS = { open: 'draft-open', explained: 'draft-explained' } as const;

/** Keeps the last line of the mirror as high as the field shows it when it is empty. */
const END = '\u200b';

/**
 * A text field whose own undo knows every change, with marks under its words: they are painted in a mirror below it, which
 * holds the same text in the same letters.
 */
export class DraftEditor {
  readonly #field: HTMLTextAreaElement;
  readonly #mirror: Text;
  #text = '';
  #marks: readonly DraftMark[] = [];

  constructor(field: HTMLTextAreaElement, mirror: HTMLElement) {
    this.#field = field;
    this.#mirror = document.createTextNode('');
    mirror.replaceChildren(this.#mirror);
    this.#follow();
  }

  get text(): string {
    return this.#field.value;
  }

  /** To be called on each input: marks move along. */
  noteInput(): void {
    this.#marks = placesAfterEdit(this.#marks, this.#text, this.text);
    this.#follow();
    this.#paint();
  }

  /** Marks of the text as it is. */
  setMarks(marks: readonly DraftMark[]): void {
    this.#marks = marks;
    this.#paint();
  }

  /** Selects a stretch, and brings it into view. */
  select(start: number, end: number): void {
    this.#field.focus({ preventScroll: true });
    this.#field.setSelectionRange(start, end);
    const { top, bottom } = this.#rangeOf(start, end).getBoundingClientRect();
    const isInView = top >= 0 && bottom <= innerHeight;
    if (!isInView) scrollBy({ top: (top + bottom - innerHeight) / 2 });
  }

  /** Puts a text in place of a stretch, as if it were typed: one step of undo. */
  replace(start: number, end: number, text: string): void {
    this.#field.focus({ preventScroll: true });
    this.#field.setSelectionRange(start, end);
    // Nothing else reaches the undo of a field. Where it is refused, the text still has to get in.
    if (document.execCommand('insertText', false, text)) return;
    this.#field.setRangeText(text, start, end, 'end');
    this.#field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  release(): void {
    for (const name of Object.values(HIGHLIGHTS)) CSS.highlights.delete(name);
  }

  #follow(): void {
    this.#text = this.text;
    this.#mirror.data = this.#text + END;
  }

  #paint(): void {
    for (const [kind, name] of Object.entries(HIGHLIGHTS)) {
      const marks = this.#marks.filter((mark) => mark.kind === kind);
      CSS.highlights.set(name, new Highlight(...marks.map(({ start, end }) => this.#rangeOf(start, end))));
    }
  }

  #rangeOf(start: number, end: number): Range {
    const range = new Range();
    range.setStart(this.#mirror, Math.min(start, this.#mirror.length));
    range.setEnd(this.#mirror, Math.min(end, this.#mirror.length));
    return range;
  }
}
