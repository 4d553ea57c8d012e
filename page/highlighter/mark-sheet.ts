import { PUBLIC_MARKS } from './public-marks.ts';

// Unknown: the colour of the text itself, as readable as the text is. One mixed from it would be mixed at the root, for
// highlights inherit, and be black on a dark panel. Learning: a grey that can be told from black and from white. The
// line keeps below that of a link. Only on screens, hence not in print; not with forced colours, in which Chromium fills
// highlights as if they were selected. There is a line only while the extension is there: an adopted sheet outlives it in
// Firefox, a sheet of the manifest does not.
const CSS_TEXT = `@media screen and (forced-colors: none) {
::highlight(${PUBLIC_MARKS.unknown}) { text-decoration: var(--passerelle-line, none) dotted max(1px, .07em); text-underline-offset: .22em }
::highlight(${PUBLIC_MARKS.learning}) { text-decoration: var(--passerelle-line, none) dotted 1px gray; text-underline-offset: .22em }
}`;

/**
 * The style of the marks in shadow trees: one sheet for all. That of the document is in the manifest, with the same rules
 * (marks.css): a sheet that comes later has every element of the page styled anew, half a second on a huge one.
 */
export class MarkSheet {
  readonly #sheet = new CSSStyleSheet();

  constructor() {
    this.#sheet.replaceSync(CSS_TEXT);
  }

  /** Puts the sheet in, again where the page has set others in its place. */
  putInto(root: ShadowRoot): void {
    if (!root.adoptedStyleSheets.includes(this.#sheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
  }

  takeOutOf(root: ShadowRoot): void {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }
}
