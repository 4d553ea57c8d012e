import { createHash } from 'node:crypto';

/** A line of Helvetica at a place of its page, in points from below; turned by degrees anticlockwise. */
export type PdfLineDraft = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly turn?: number;
};

type PdfOptions = {
  readonly password?: string;
  readonly language?: string;
  readonly catalog?: string;
  /** Of each page, one dictionary after another; pages have the numbers 4, 6, 8 …. */
  readonly annotations?: readonly string[];
  /** What the catalog refers to, by numbers from 4 + 2 × the number of pages. */
  readonly objects?: readonly string[];
};

/** ISO 32000-1, algorithm 2, step a. */
const PADDING = Buffer.from('28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A', 'hex');
const ID = Buffer.from('00112233445566778899aabbccddeeff', 'hex');
const PERMISSIONS = -4;

/** A PDF of A4 pages without compression, encrypted (RC4, 40 bits) where there is a password. */
export function writePdf(pages: readonly (readonly PdfLineDraft[])[], options: PdfOptions = {}): Uint8Array {
  const key = options.password === undefined ? null : keyOf(options.password);
  const kids = pages.map((_, at) => `${4 + 2 * at} 0 R`).join(' ');
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${options.catalog ?? ''} >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, at) => {
      const content = Buffer.from(lines.map(lineOperators).join('\n'), 'latin1');
      const stream = key ? rc4(objectKey(key, 5 + 2 * at), content) : content;
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * at} 0 R /Annots [${options.annotations?.[at] ?? ''}] >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream.toString('latin1')}\nendstream`,
      ];
    }),
    ...(options.objects ?? []),
    ...(key ? [encryption(options.password!, key)] : []),
  ];
  return assemble(objects, key !== null);
}

function lineOperators({ text, x, y, size = 10, turn = 0 }: PdfLineDraft): string {
  const angle = (turn * Math.PI) / 180;
  const matrix = [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), x, y].map((value) =>
    value.toFixed(4),
  );
  return `BT /F1 ${size} Tf ${matrix.join(' ')} Tm (${text.replace(/[\\()]/gu, '\\$&')}) Tj ET`;
}

function assemble(objects: readonly string[], isEncrypted: boolean): Uint8Array {
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = body.length;
    body += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const encrypt = isEncrypted ? ` /Encrypt ${objects.length} 0 R` : '';
  const id = ID.toString('hex');
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${encrypt} /ID [<${id}> <${id}>] >>`;
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  return Uint8Array.from(Buffer.from(`${body}${table}${trailer}\nstartxref\n${body.length}\n%%EOF\n`, 'latin1'));
}

const md5 = (...parts: readonly Uint8Array[]): Buffer => createHash('md5').update(Buffer.concat(parts)).digest();
const padded = (password: string): Buffer => Buffer.concat([Buffer.from(password, 'latin1'), PADDING]).subarray(0, 32);
/** Algorithm 3; the owner's password is the user's. */
const ownerEntry = (password: string): Buffer => rc4(md5(padded(password)).subarray(0, 5), padded(password));

function keyOf(password: string): Buffer {
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE(PERMISSIONS);
  return md5(padded(password), ownerEntry(password), permissions, ID).subarray(0, 5);
}

const encryption = (password: string, key: Buffer): string =>
  `<< /Filter /Standard /V 1 /R 2 /P ${PERMISSIONS} /O <${ownerEntry(password).toString('hex')}> /U <${rc4(key, PADDING).toString('hex')}> >>`;

/** Algorithm 1; generations are 0. */
const objectKey = (key: Buffer, number: number): Buffer =>
  md5(key, Uint8Array.of(number & 255, (number >> 8) & 255, (number >> 16) & 255, 0, 0)).subarray(0, 10);

function rc4(key: Uint8Array, data: Uint8Array): Buffer {
  const state = Array.from({ length: 256 }, (_, at) => at);
  for (let at = 0, other = 0; at < 256; at++) {
    other = (other + state[at]! + key[at % key.length]!) & 255;
    [state[at], state[other]] = [state[other]!, state[at]!];
  }
  let at = 0;
  let other = 0;
  return Buffer.from(
    data.map((byte) => {
      at = (at + 1) & 255;
      other = (other + state[at]!) & 255;
      [state[at], state[other]] = [state[other]!, state[at]!];
      return byte ^ state[(state[at]! + state[other]!) & 255]!;
    }),
  );
}
