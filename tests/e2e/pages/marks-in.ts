/** A page or a frame, of any driver. */
type DrivenDocument = { readonly evaluate: <T>(inPage: () => T) => Promise<Awaited<T>> };

/** The texts that are marked in a document and its shadow trees now, sorted. */
export function marksIn(document: DrivenDocument): Promise<string[]> {
  return document.evaluate(() =>
    [...(CSS.highlights.get('passerelle-term') ?? [])]
      .flatMap(({ startContainer, startOffset, endContainer, endOffset }) => {
        const isInside = startContainer.isConnected && startOffset <= (startContainer as Text).length;
        if (!isInside || endOffset > (endContainer as Text).length) return [];
        const live = new Range();
        live.setStart(startContainer, startOffset);
        live.setEnd(endContainer, endOffset);
        return live.toString();
      })
      .toSorted(),
  );
}

/** Whether a document is read at all. */
export const isRead = (document: DrivenDocument): Promise<boolean> =>
  document.evaluate(() => CSS.highlights.has('passerelle-term'));
