import { CardStack } from './card/card-stack.ts';
import { OverlayBoxes } from './highlighter/overlay-boxes.ts';
import { PageView } from './panel/page-view.ts';

/**
 * What most pages never need: the cards, for a reader who points at a term; the boxes, for marks that are no highlights;
 * the view, for a panel that follows. A script of its own, loaded when one of them is first wanted.
 */
export const lateParts = { CardStack, OverlayBoxes, PageView };

/** Rejects where the extension has gone. */
export type LoadLateParts = () => Promise<typeof lateParts>;
