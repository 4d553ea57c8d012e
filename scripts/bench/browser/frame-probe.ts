/** Put into a page, to measure what a change of it costs the frames that follow. */
export type FrameProbe = typeof PROBE;

const PROBE = { timeFrames, appendParagraph, appendNodes, removeNodes };

/** A script that defines `frameProbe` in a page. */
export const FRAME_PROBE = `globalThis.frameProbe = { ${Object.entries(PROBE)
  .map(([name, probe]) => `${name}: ${probe.toString()}`)
  .join(', ')} };`;

declare const frameProbe: FrameProbe;

// Each is sent as its source: nothing from outside the function may be used in it but the probe itself.

/** Milliseconds of each of the next frames, from its first callback until it has been painted. */
function timeFrames(): Promise<number[]> {
  /** Frames in which an extension may still put right what changed. */
  const frames = 4;
  return new Promise((resolve) => {
    const times: number[] = [];
    let begun = 0;
    const next = () => {
      const start = performance.now();
      // Asked for first, so that the next frame begins with this callback too.
      if (++begun < frames) requestAnimationFrame(next);
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => {
        if (times.push(performance.now() - start) === frames) resolve(times);
      });
      port1.start();
      // Delivered once this frame has been laid out and painted.
      port2.postMessage(null);
    };
    requestAnimationFrame(next);
  });
}

/** Milliseconds of the longest frame after a paragraph was appended, the appending included. */
async function appendParagraph(text: string): Promise<number> {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  const following = frameProbe.timeFrames();
  const start = performance.now();
  document.body.append(paragraph);
  // Observers of the change are called before this goes on.
  await Promise.resolve();
  const appending = performance.now() - start;
  const [first = 0, ...others] = await following;
  paragraph.remove();
  await frameProbe.timeFrames();
  return Math.max(appending + first, ...others);
}

function appendNodes(texts: readonly string[], count: number): void {
  for (let at = 0; at < count; at++)
    document.body.appendChild(document.createElement('p')).textContent = texts[at % texts.length]!;
}

function removeNodes(count: number): void {
  for (let at = 0; at < count; at++) document.body.lastChild!.remove();
}
