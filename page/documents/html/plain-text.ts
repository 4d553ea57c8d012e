import { splitAtBlankLines } from '../../../core/documents/read-plain-text.ts';

/** Plain text as paragraphs that keep their lines. */
export function textToNodes(text: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const { readable } of splitAtBlankLines(text.replace(/^\ufeff/u, ''))) {
    const paragraph = document.createElement('p');
    paragraph.className = 'flow__lines';
    paragraph.textContent = readable;
    fragment.append(paragraph);
  }
  return fragment;
}
