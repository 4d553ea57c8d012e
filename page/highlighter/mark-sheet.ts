import { PUBLIC_MARKS } from './public-marks.ts';

// How a mark looks is told by custom properties of the manifest’s sheet (marks.css), by the name of its highlight. Where
// they are missing, there is no mark: an adopted sheet outlives the extension in Firefox, a sheet of the manifest does not.
// Only on screens, hence not in print; not with forced colours, in which Chromium fills highlights as if they were selected.
const rule = (name: string, property: string): string =>
  `::highlight(${name}) { text-underline-offset: 22%; ${property}: var(--${name}) }`;

const CSS_TEXT = `@media screen and (forced-colors: none) {${Object.values(PUBLIC_MARKS)
  .flatMap((name) => [
    rule(name, 'text-decoration'),
    rule(`${name}-line`, 'text-decoration'),
    rule(`${name}-tint`, 'background-color'),
  ])
  .join('')}}`;

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
