type Listen = <K extends keyof DocumentEventMap>(type: K, onEvent: (event: DocumentEventMap[K]) => void) => void;

/** Hears what the reader does before the page does, and without holding it up. Events made by scripts count for nothing. */
export function listenToReader(document: Document, signal: AbortSignal): Listen {
  return (type, onEvent) =>
    document.addEventListener(type, (event) => event.isTrusted && onEvent(event), {
      capture: true,
      passive: true,
      signal,
    });
}
