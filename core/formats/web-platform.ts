// What Node and browsers share and the language itself does not have. `core/` is checked without the types of either,
// so that these few are declared here, as narrow as they are used.

type ByteReader = { read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array }>; cancel(): Promise<void> };
type ByteWriter = { write(bytes: Uint8Array): Promise<void>; close(): Promise<void> };
type ByteTransform = {
  readonly readable: { getReader(): ByteReader };
  readonly writable: { getWriter(): ByteWriter };
};

declare const TextDecoder: new (
  encoding: string,
  options?: { readonly fatal?: boolean },
) => { decode(bytes: Uint8Array): string };
declare const TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> };
declare const CompressionStream: new (format: 'deflate-raw') => ByteTransform;
declare const DecompressionStream: new (format: 'deflate-raw') => ByteTransform;

/** Bytes of a text in UTF-8. */
export const encodeText = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** The text of some bytes, or null where they are not of that encoding. A byte order mark is left out. */
export function decodeAs(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Unpacks raw DEFLATE data, and stops as soon as there is more than `maximum` bytes of it: what a file declares about
 * its own size is not believed. Null where there is more; throws where the data are damaged.
 */
export function inflate(bytes: Uint8Array, maximum: number): Promise<Uint8Array | null> {
  return passThrough(new DecompressionStream('deflate-raw'), bytes, maximum);
}

/** Packs bytes as raw DEFLATE data. */
export async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  return (await passThrough(new CompressionStream('deflate-raw'), bytes, Infinity)) ?? bytes;
}

async function passThrough(stream: ByteTransform, bytes: Uint8Array, maximum: number): Promise<Uint8Array | null> {
  const writer = stream.writable.getWriter();
  // Whatever is wrong is also told to the reader; the writer's own promises are not waited for.
  writer.write(bytes).catch(() => undefined);
  writer.close().catch(() => undefined);
  const reader = stream.readable.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done || !value) return joinBytes(chunks, length);
    length += value.length;
    if (length > maximum) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
}

export function joinBytes(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}
