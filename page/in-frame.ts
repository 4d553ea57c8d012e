let isIn = false;

/** Whether the frame that is under way has still to be laid out and painted: to ask for boxes costs it nothing more. */
export const isInFrame = (): boolean => isIn;

/** Calls back in the next frame. Returns what has it not be called. */
export function inNextFrame(callback: () => void): () => void {
  const frame = requestAnimationFrame(() => {
    isIn = true;
    try {
      callback();
    } finally {
      isIn = false;
    }
  });
  return () => cancelAnimationFrame(frame);
}
