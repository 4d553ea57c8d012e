import { crc32 } from '../checksum/crc-32.ts';
import type { Problem } from '../entry/problem.ts';
import { compressedBytes, readZipDirectory, type ZipPart as DirectoryPart } from '../zip/zip-directory.ts';
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
    const packed = compressedBytes(bytes, entry);
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

/** Null where the archive is not one, or is packed in a way that spreadsheets do not use. */
function readDirectory(bytes: Uint8Array): PartWithPath[] | null {
  const parts = readZipDirectory(bytes);
  if (!parts || parts.length > MAX_PARTS) return null;
  const named = parts.flatMap((part) => {
    const path = decodeAs(part.nameBytes, 'utf-8');
    const isReadable = !part.isEncrypted && (part.method === STORED || part.method === DEFLATED);
    return path !== null && isReadable ? [{ ...part, path }] : [];
  });
  return named.length === parts.length ? named : null;
}

type PartWithPath = DirectoryPart & { readonly path: string };

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
    [crc32(bytes), 4],
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
