import type { Lexicon } from './lexicon.ts';
import type { WordTrie } from './word-trie.ts';

const MAGIC = 0x4c535350; // "PSSL", little-endian
/** Rises with every change to the layout, the folding or the hashing: an older lexicon is compiled anew. */
export const LEXICON_VERSION = 2;
const HEADER_WORDS = 4;

const TRIE_ARRAYS = [
  'wordFirst',
  'wordSecond',
  'wordClass',
  'rootTarget',
  'edgeNode',
  'edgeClass',
  'edgeTarget',
  'valueStart',
  'values',
] as const satisfies readonly (keyof WordTrie)[];
const FORM_ARRAYS = ['formEntry', 'formFlags', 'cueEntry', 'cueFlags'] as const satisfies readonly (keyof Lexicon)[];

type Meta = Pick<Lexicon, 'entries' | 'exactForms'> & { readonly lengths: readonly number[] };

/**
 * One buffer of 32-bit little-endian words: magic, version, checksum of all that follows, bytes of the JSON part, the JSON
 * part padded to four bytes, then every array.
 */
export function packLexicon(lexicon: Lexicon): ArrayBuffer {
  const arrays = [...trieArrays(lexicon.terms), ...trieArrays(lexicon.cues), ...FORM_ARRAYS.map((key) => lexicon[key])];
  const meta: Meta = {
    entries: lexicon.entries,
    exactForms: lexicon.exactForms,
    lengths: arrays.map(({ length }) => length),
  };
  const json = encodeText(JSON.stringify(meta));
  const jsonWords = Math.ceil(json.length / 4);
  const total = HEADER_WORDS + jsonWords + arrays.reduce((sum, { length }) => sum + length, 0);
  const words = new Int32Array(total);
  new Uint8Array(words.buffer).set(json, HEADER_WORDS * 4);
  let at = HEADER_WORDS + jsonWords;
  for (const array of arrays) {
    words.set(array, at);
    at += array.length;
  }
  words[3] = json.length;
  words.set([MAGIC, LEXICON_VERSION, checksum(words)]);
  return words.buffer;
}

/** The lexicon in a buffer, or null where the buffer is damaged, foreign or of another version. */
export function unpackLexicon(buffer: ArrayBuffer): Lexicon | null {
  if (buffer.byteLength % 4 !== 0 || buffer.byteLength < HEADER_WORDS * 4) return null;
  const words = new Int32Array(buffer);
  const [magic, version, sum, jsonBytes = 0] = words;
  if (magic !== MAGIC || version !== LEXICON_VERSION || sum !== checksum(words)) return null;
  const meta = JSON.parse(decodeText(new Uint8Array(buffer, HEADER_WORDS * 4, jsonBytes))) as Meta;
  let at = HEADER_WORDS + Math.ceil(jsonBytes / 4);
  const arrays = meta.lengths.map((length) => words.subarray(at, (at += length)));
  const takeTrie = () => Object.fromEntries(TRIE_ARRAYS.map((key) => [key, arrays.shift()!])) as unknown as WordTrie;
  const terms = takeTrie();
  const cues = takeTrie();
  const [formEntry, formFlags, cueEntry, cueFlags] = arrays as [Int32Array, Int32Array, Int32Array, Int32Array];
  return { entries: meta.entries, exactForms: meta.exactForms, terms, cues, formEntry, formFlags, cueEntry, cueFlags };
}

const trieArrays = (trie: WordTrie): Int32Array[] => TRIE_ARRAYS.map((key) => trie[key]);

/** FNV-1a over the words after the checksum itself: tells damage, not malice. */
function checksum(words: Int32Array): number {
  let hash = 0x811c9dc5 | 0;
  for (let index = 3; index < words.length; index++) hash = Math.imul(hash ^ words[index]!, 0x01000193);
  return hash;
}

// The JSON part is kept to ASCII, so that `core/` needs no TextEncoder.
function encodeText(text: string): Uint8Array {
  const ascii = text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return Uint8Array.from(ascii, (unit) => unit.charCodeAt(0));
}

function decodeText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}
