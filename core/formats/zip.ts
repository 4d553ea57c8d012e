import type { Problem } from '../entry/problem.ts';
import { describeImportProblem, placeInFile } from './import-problem.ts';
import { decodeAs, deflate, encodeText, inflate, joinBytes } from './web-platform.ts';

/** A file in an archive. */
export type ZipPart = { readonly path: string; readonly bytes: Uint8Array };

export type UnpackedZip =
  { readonly ok: true; readonly parts: readonly ZipPart[] } | { readonly ok: false; readonly error: Problem };

/** How much an archive may hold in all when it is unpacked. */
export const MAX_UNPACKED_BYTES = 32 * 2 ** 20;
const MAX_PARTS = 2000;

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const STORED = 0;
const DEFLATED = 8;
/** The end record: 22 bytes and a comment of at most 64 KiB. */
const END_BYTES = 22;

/** A path that stays in the archive. */
const isInside = (path: string) => !/^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/iu.test(path);

/**
 * Unpacks the parts of a ZIP archive (PKWARE APPNOTE, without ZIP64 or encryption) whose paths are wanted. Sizes that
 * the archive declares are not believed: unpacking stops at `MAX_UNPACKED_BYTES` in all. One path that leads out of the
 * archive refuses the whole.
 */
export async function unpackZip(
  bytes: Uint8Array,
  file: string,
  isWanted: (path: string) => boolean,
): Promise<UnpackedZip> {
  const refuse = (error: Problem): UnpackedZip => ({ ok: false, error });
  const broken = refuse(describeImportProblem(placeInFile(file), 'not-a-spreadsheet', { value: 'ZIP' }));
  const entries = readDirectory(bytes);
  if (!entries) return broken;
  const outside = entries.find(({ path }) => !isInside(path));
  if (outside) return refuse(describeImportProblem(placeInFile(file), 'archive-path', { value: outside.path }));
  const parts: ZipPart[] = [];
  let left = MAX_UNPACKED_BYTES;
  for (const entry of entries.filter(({ path }) => isWanted(path))) {
    const packed = packedBytes(bytes, entry);
    if (!packed) return broken;
    const unpacked = entry.method === STORED ? packed : await inflate(packed, left).catch(() => undefined);
    if (unpacked === undefined) return broken;
    if (unpacked === null || unpacked.length > left) {
      const maximum = MAX_UNPACKED_BYTES / 2 ** 20;
      return refuse(describeImportProblem(placeInFile(file), 'archive-too-large', { maximum }));
    }
    left -= unpacked.length;
    parts.push({ path: entry.path, bytes: unpacked });
  }
  return { ok: true, parts };
}

type DirectoryEntry = { readonly path: string; readonly method: number; readonly size: number; readonly at: number };

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Null where the archive is not one, or is packed in a way that spreadsheets do not use. */
function readDirectory(bytes: Uint8Array): DirectoryEntry[] | null {
  const view = viewOf(bytes);
  let end = bytes.length - END_BYTES;
  while (end >= 0 && end >= bytes.length - END_BYTES - 0xffff && view.getUint32(end, true) !== END) end--;
  if (end < 0 || view.getUint32(end, true) !== END) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MAX_PARTS) return null;
  const entries: DirectoryEntry[] = [];
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) return null;
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
    const pathLength = view.getUint16(at + 28, true);
    const path = decodeAs(bytes.subarray(at + 46, at + 46 + pathLength), 'utf-8');
    if (path === null || (flags & 1) === 1 || (method !== STORED && method !== DEFLATED)) return null;
    entries.push({ path, method, size: view.getUint32(at + 20, true), at: view.getUint32(at + 42, true) });
    at += 46 + pathLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function packedBytes(bytes: Uint8Array, { at, size }: DirectoryEntry): Uint8Array | null {
  const view = viewOf(bytes);
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) return null;
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return start + size > bytes.length ? null : bytes.subarray(start, start + size);
}

/**
 * Puts parts into an archive, compressed or as they are. The date is that of the format’s beginning: the same parts give
 * the same bytes.
 */
export async function packZip(
  parts: readonly ZipPart[],
  method: 'stored' | 'deflated',
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { path, bytes } of parts) {
    const name = encodeText(path);
    const packed = method === 'stored' ? bytes : await deflate(bytes);
    const shared = headerFields({ bytes, packed, isStored: method === 'stored' }, name.length);
    const local = joinBytes([numbers([[LOCAL, 4]]), shared, name, packed], 30 + name.length + packed.length);
    const rest = numbers([
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [at, 4],
    ]);
    const start = numbers([
      [CENTRAL, 4],
      [20, 2],
    ]);
    directory.push(joinBytes([start, shared, rest, name], 46 + name.length));
    chunks.push(local);
    at += local.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = numbers([
    [END, 4],
    [0, 4],
    [parts.length, 2],
    [parts.length, 2],
    [size, 4],
    [at, 4],
    [0, 2],
  ]);
  return joinBytes([...chunks, ...directory, end], at + size + end.length);
}

type Packed = { readonly bytes: Uint8Array; readonly packed: Uint8Array; readonly isStored: boolean };

/** Version, flags (names in UTF-8), method, time, day, sum and sizes: the same in both headers of a part. */
const headerFields = ({ bytes, packed, isStored }: Packed, nameLength: number): Uint8Array =>
  numbers([
    [20, 2],
    [0x0800, 2],
    [isStored ? STORED : DEFLATED, 2],
    [0, 2],
    [0x21, 2],
    [checksum(bytes), 4],
    [packed.length, 4],
    [bytes.length, 4],
    [nameLength, 2],
    [0, 2],
  ]);

/** Numbers, least byte first, each with its length in bytes. */
function numbers(fields: readonly (readonly [value: number, bytes: number])[]): Uint8Array {
  return Uint8Array.from(
    fields.flatMap(([value, length]) => Array.from({ length }, (_, at) => Math.floor(value / 2 ** (8 * at)) % 256)),
  );
}

const CRC = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32 (IEEE 802.3), as ZIP has it. */
function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (value >>> 8) ^ CRC[(value ^ byte) & 0xff]!;
  return (value ^ 0xffffffff) >>> 0;
}
