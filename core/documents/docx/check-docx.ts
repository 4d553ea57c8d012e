import type { DocumentProblem } from '../document-problems.ts';
import { compressedBytes, readZipDirectory, type ZipPart } from '../../zip/zip-directory.ts';

/** The biggest that a document may be when unpacked, in bytes, its pictures included, and the most parts it may have. */
export const MAX_UNPACKED = 256 * 2 ** 20;
const MAX_PARTS = 10_000;
/** The biggest that all its text may be: XML of this size takes minutes and a gigabyte to read. */
const MAX_XML = 64 * 2 ** 20;

/** Unpacks deflated bytes (RFC 1951); null where they are damaged or become more than `limit` bytes. */
export type Inflate = (bytes: Uint8Array, limit: number) => Promise<Uint8Array | null>;

/**
 * Whether a Word document may be unpacked: by the sizes that its directory tells before anything is unpacked, and then
 * part by part, because a directory may lie. Null where it may.
 */
export async function checkDocx(bytes: Uint8Array, inflate: Inflate): Promise<DocumentProblem | null> {
  const parts = readZipDirectory(bytes);
  if (!parts) return 'damaged';
  if (parts.some(({ isEncrypted }) => isEncrypted)) return 'encrypted-zip';
  if (parts.length > MAX_PARTS || sizeOf(parts) > MAX_UNPACKED || sizeOf(parts.filter(isXml)) > MAX_XML)
    return 'unpacks-too-big';
  for (const part of parts) {
    const packed = compressedBytes(bytes, part);
    if (!packed) return 'damaged';
    if (part.method === 0 ? part.size !== part.compressedSize : part.method !== 8) return 'damaged';
    if (part.method === 8 && (await inflate(packed, part.size))?.length !== part.size) return 'damaged';
  }
  return null;
}

const isXml = ({ name }: ZipPart): boolean => /\.(?:xml|rels)$/iu.test(name);
const sizeOf = (parts: readonly ZipPart[]): number => parts.reduce((sum, { size }) => sum + size, 0);
