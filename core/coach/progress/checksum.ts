import { crc32 } from '../../checksum/crc-32.ts';

/** CRC-32 of the UTF-16 units of a text, low byte first, as eight hexadecimal digits. */
export const checksumOf = (text: string): string => crc32(bytesOf(text)).toString(16).padStart(8, '0');

function* bytesOf(text: string): Generator<number> {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    yield unit & 0xff;
    yield unit >>> 8;
  }
}
