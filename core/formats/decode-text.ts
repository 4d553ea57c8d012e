import type { Problem } from '../entry/problem.ts';
import { describeImportProblem, placeInFile } from './import-problem.ts';
import type { ImportFile } from './format.ts';
import { decodeAs } from './web-platform.ts';

export type DecodedText = { readonly text: string; readonly warnings: readonly Problem[] };

/** How many bytes tell UTF-16 without a byte order mark. */
const SAMPLE = 2000;

/**
 * The text of a file: by its byte order mark, else UTF-8, else UTF-16 (every other byte of Western text is zero), else
 * Windows-1252, which any bytes are: that one is said, so that somebody looks at the accents.
 */
export function decodeText({ name, bytes }: ImportFile): DecodedText {
  const encoding = encodingOf(bytes);
  const text = encoding === null ? null : decodeAs(bytes, encoding);
  if (text !== null) return { text, warnings: [] };
  const warning = describeImportProblem(placeInFile(name), 'encoding-guessed', { value: 'Windows-1252' });
  return { text: decodeAs(bytes, 'windows-1252') ?? '', warnings: [warning] };
}

function encodingOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  const sample = bytes.subarray(0, SAMPLE);
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2]! += 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length / 4 && even < odd / 4) return 'utf-16le';
  if (even > sample.length / 4 && odd < even / 4) return 'utf-16be';
  return 'utf-8';
}

/** From where a text begins a new line, to tell lines by offset. */
export class LineStarts {
  readonly #starts: readonly number[];

  constructor(text: string) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.#starts = starts;
  }

  /** The line, from 1, of an offset in UTF-16 code units. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }
}
