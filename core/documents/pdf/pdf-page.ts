/**
 * A stretch of text of a PDF page, as pdf.js gives it (`TextItem` of `getTextContent`). `transform` is the text matrix in
 * the page’s own space: y grows upwards, a rotated page has rotated matrices. Width and height are in points.
 */
export type PdfTextItem = {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
};

/** The text items of one page in the order of its content. An item without text counts: a place names it by its index. */
export type PdfPage = { readonly items: readonly PdfTextItem[] };

/** A piece of an item’s text on a line. `from` and `to` are UTF-16 code units into its `str`. */
export type ItemRun = {
  /** UTF-16 code units into the text of the line, and how many. As many as in the item, or a ligature that is spelled out. */
  readonly at: number;
  readonly length: number;
  readonly item: number;
  readonly from: number;
  readonly to: number;
};

/** A line of text, in a frame turned so that it runs from left to right. */
export type PdfLine = {
  /** From 0. */
  readonly page: number;
  /** Of its writing, in degrees anticlockwise, from 0 to 359. */
  readonly direction: number;
  readonly x0: number;
  readonly x1: number;
  /** Of the base line; grows upwards. */
  readonly y: number;
  /** Of the letters, in points. */
  readonly size: number;
  readonly fonts: ReadonlySet<string>;
  readonly text: string;
  readonly runs: readonly ItemRun[];
};

/** What a page says, line by line. `page`: from 0. */
export type PageLines = { readonly page: number; readonly lines: readonly PdfLine[] };
