import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { Language } from '../entry/language.ts';
import { languageOfTag, type DocumentBlock, type DocumentText } from './document-text.ts';
import { INLINE_ELEMENTS, UNREAD_ELEMENTS } from './html-elements.ts';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
type Task =
  | { readonly kind: 'visit'; readonly node: Node; readonly language: Language | null }
  | { readonly kind: 'end-block'; readonly language: Language | null };

/**
 * HTML as a browser would parse it: the text that a reader sees, blocks parted by a blank line, white space folded.
 * Walks with a stack of its own, so that depth is no limit.
 */
export function readHtml(html: string): DocumentText {
  const writer = new BlockWriter();
  const stack: Task[] = [{ kind: 'visit', node: parse(html), language: null }];
  for (let task = stack.pop(); task; task = stack.pop()) {
    if (task.kind === 'end-block') {
      writer.endBlock(task.language);
      continue;
    }
    const { node } = task;
    if (node.nodeName === '#text') writer.write((node as DefaultTreeAdapterTypes.TextNode).value);
    if (!('childNodes' in node)) continue;
    if (isUnread(node)) {
      writer.write(' ');
      continue;
    }
    if (node.nodeName === 'br') writer.write(' ');
    const declared = attribute(node, 'lang');
    // A language that is not ours is none, and not the one around it.
    const language = declared === undefined ? task.language : languageOfTag(declared);
    const isInline = INLINE_ELEMENTS.has(node.nodeName);
    if (!isInline) writer.endBlock(task.language);
    if (!isInline) stack.push({ kind: 'end-block', language });
    for (const child of node.childNodes.toReversed()) stack.push({ kind: 'visit', node: child, language });
  }
  return writer.finish();
}

class BlockWriter {
  readonly #blocks: DocumentBlock[] = [];
  #text = '';
  #pending = '';

  write(text: string): void {
    this.#pending += text;
  }

  endBlock(language: Language | null): void {
    const readable = this.#pending.replace(/[ \t\r\n\f]+/gu, ' ').trim();
    this.#pending = '';
    if (readable === '') return;
    if (this.#text !== '') this.#text += '\n\n';
    this.#blocks.push({ start: this.#text.length, readable, language });
    this.#text += readable;
  }

  finish(): DocumentText {
    this.endBlock(null);
    return { text: this.#text, blocks: this.#blocks };
  }
}

function attribute(node: Node, name: string): string | undefined {
  return 'attrs' in node ? node.attrs.find((attr) => attr.name === name)?.value : undefined;
}

function isUnread(node: Node): boolean {
  if (UNREAD_ELEMENTS.has(node.nodeName)) return true;
  if (attribute(node, 'hidden') !== undefined || attribute(node, 'aria-hidden') === 'true') return true;
  const editable = attribute(node, 'contenteditable');
  if (editable !== undefined && editable.toLowerCase() !== 'false') return true;
  return attribute(node, 'role') === 'textbox';
}
