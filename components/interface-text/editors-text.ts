import type { DrawnEditorKind, EditorOffer } from '../../core/documents/drawn-editors.ts';

type Offered = { readonly label: string; readonly hint: string };

/** What the popup says over an editor that draws its document: apart, for few ever read it. */
export type EditorsText = {
  readonly title: string;
  readonly reason: Readonly<Record<'google' | 'office' | 'board', string>>;
  readonly works: string;
  readonly offer: Readonly<Record<Exclude<EditorOffer['kind'], 'file'>, Offered>>;
  /** Of a file that has to be downloaded first: how, by its program. */
  readonly file: { readonly label: string; readonly hint: Readonly<Record<'word' | 'powerpoint' | 'office', string>> };
  /** What is exported of a document, where it is not HTML. */
  readonly exportHint: Partial<Readonly<Record<DrawnEditorKind, string>>>;
};
