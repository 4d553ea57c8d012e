import type { CDPSession, Page } from '@playwright/test';

type Node = {
  readonly nodeId: number;
  readonly localName: string;
  readonly shadowRootType?: string;
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
};

export type BoxInView = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** The boxes in the closed shadow root over a page, seen by the browser's own debugger: the page cannot see them. */
export class Overlay {
  readonly #page: Page;
  #debugger: CDPSession | null = null;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Rounded to whole pixels of the viewport, in reading order. */
  async boxes(): Promise<BoxInView[]> {
    const session = (this.#debugger ??= await this.#page.context().newCDPSession(this.#page));
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const boxes: BoxInView[] = [];
    for (const { nodeId } of nodesInClosedRoots(root, false)) {
      const { model } = await session.send('DOM.getBoxModel', { nodeId });
      const [left, top, right, , , bottom] = model.border.map(Math.round) as [number, number, number, 0, 0, number];
      boxes.push({ x: left, y: top, width: right - left, height: bottom - top });
    }
    return boxes.toSorted((a, b) => a.y - b.y || a.x - b.x);
  }
}

/** Those without children: the boxes, not what holds them. */
function nodesInClosedRoots(node: Node, isInside: boolean): Node[] {
  const below = [
    ...(node.children ?? []).map((child) => [child, isInside] as const),
    ...(node.shadowRoots ?? []).map((root) => [root, root.shadowRootType === 'closed'] as const),
  ];
  const own = isInside && node.localName === 'i' ? [node] : [];
  return [...own, ...below.flatMap(([child, inside]) => nodesInClosedRoots(child, inside))];
}
