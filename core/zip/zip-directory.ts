/** A part of a zip file as the directory at its end tells it. Offsets and sizes in bytes. */
export type ZipPart = {
  /** Byte by byte: right for names in ASCII. */
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly compressedSize: number;
  readonly size: number;
  readonly isEncrypted: boolean;
  /** 0: stored, 8: deflated. */
  readonly method: number;
  readonly headerOffset: number;
};

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_SIZE = 22;
/** Sizes of 64 bits: for archives of more than 4 GB. */
const ZIP64 = 0xffffffff;

/**
 * The parts of a zip file (PKWARE APPNOTE 6.3.10, 4.3.12 and 4.3.16). Null where the directory is missing, cut off, not
 * where its end says, or of the 64-bit kind: another reader might see other parts than this one.
 */
export function readZipDirectory(bytes: Uint8Array): ZipPart[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) return null;
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  if (start + size !== end) return null;
  const parts: ZipPart[] = [];
  let at = start;
  for (let number = 0; number < count; number++) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
    const nameLength = view.getUint16(at + 28, true);
    const part = partAt(view, at, bytes.subarray(at + 46, at + 46 + nameLength));
    if (part.size === ZIP64 || part.compressedSize === ZIP64 || part.headerOffset === ZIP64) return null;
    parts.push(part);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return at === end ? parts : null;
}

/** The compressed bytes of a part; null where the file has not got them. */
export function compressedBytes(bytes: Uint8Array, { headerOffset, compressedSize }: ZipPart): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (headerOffset + 30 > bytes.length || view.getUint32(headerOffset, true) !== LOCAL_HEADER) return null;
  const start = headerOffset + 30 + view.getUint16(headerOffset + 26, true) + view.getUint16(headerOffset + 28, true);
  return start + compressedSize <= bytes.length ? bytes.subarray(start, start + compressedSize) : null;
}

/** The last one that there is: a comment after it has up to 65,535 bytes. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - 0xffff);
  for (let at = view.byteLength - END_SIZE; at >= first; at--)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  return -1;
}

function partAt(view: DataView, at: number, nameBytes: Uint8Array): ZipPart {
  return {
    name: Array.from(nameBytes, (byte) => String.fromCharCode(byte)).join(''),
    nameBytes,
    isEncrypted: (view.getUint16(at + 8, true) & 1) !== 0,
    method: view.getUint16(at + 10, true),
    compressedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    headerOffset: view.getUint32(at + 42, true),
  };
}
