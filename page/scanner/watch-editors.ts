import { EDITABLE } from '../text/element-rules.ts';

type Editors = {
  readonly document: Document;
  /** Somebody has begun to type in an editor, or has been away from it for a while. */
  readonly onChange: (editor: Element) => void;
  readonly signal: AbortSignal;
};

/** How long an editor must have been without the focus before it is read, in milliseconds. */
const AWAY = 1500;

/** Follows the focus into the editors of a page and out of them. */
export function watchEditors({ document, onChange, signal }: Editors): void {
  document.addEventListener(
    'focusin',
    (event) => {
      const editor = editorOf(event);
      if (editor && !editor.contains(event.relatedTarget as Node | null)) onChange(editor);
    },
    { signal },
  );
  document.addEventListener(
    'focusout',
    (event) => {
      const editor = editorOf(event);
      if (!editor) return;
      const tellIfAway = () => !signal.aborted && !editor.matches(':focus-within') && onChange(editor);
      setTimeout(tellIfAway, AWAY);
    },
    { signal },
  );
}

/** The outermost editor that an event happened in. */
const editorOf = (event: Event): Element | undefined =>
  event.composedPath().findLast((node): node is Element => node instanceof Element && node.matches(EDITABLE));
