import type { Discipline } from '../entry/discipline.ts';
import type { EntryId } from '../entry/ids.ts';
import type { Lexicon } from './lexicon.ts';
import type { NarrowNumbers } from './narrow-numbers.ts';
import type { SequenceTable } from './sequence-table.ts';

const MAGIC = 0x4c535350; // "PSSL", little-endian
/** Rises with every change to the layout, the folding or the hashing: an older lexicon is compiled anew. */
export const LEXICON_VERSION = 13;
const HEADER_WORDS = 4;
/** Their order is part of the layout. */
const DISCIPLINES: readonly Discipline[] = ['marketing', 'it', 'both'];

type Meta = {
  /** One id a line, and one digit for each discipline: shorter than objects, and quicker to read. */
  readonly ids: string;
  readonly disciplines: string;
  readonly exactForms: Lexicon['exactForms'];
  readonly cueCount: number;
  /** Of `cues.bySlot` and `cues.postings`: whether they are of 16 bits. */
  readonly isNarrow: readonly boolean[];
  readonly lengths: readonly number[];
};

/**
 * One buffer of 32-bit little-endian words: magic, version, checksum of all that follows, bytes of the JSON part, the JSON
 * part padded to four bytes, then every array.
 */
export function packLexicon(lexicon: Lexicon): ArrayBuffer {
  const arrays = arraysOf(lexicon);
  const meta: Meta = {
    ids: lexicon.entries.map(({ id }) => id).join('\n'),
    disciplines: lexicon.entries.map(({ discipline }) => DISCIPLINES.indexOf(discipline)).join(''),
    exactForms: lexicon.exactForms,
    cueCount: lexicon.cues.count,
    isNarrow: [lexicon.cues.bySlot, lexicon.cues.postings].map((numbers) => numbers instanceof Uint16Array),
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
  const ids = meta.ids === '' ? [] : (meta.ids.split('\n') as EntryId[]);
  const disciplineAt = (index: number): Discipline => DISCIPLINES[Number(meta.disciplines[index])]!;
  const entries = ids.map((id, index) => ({ id, discipline: disciplineAt(index) }));
  return lexiconOf(meta, entries, arrays);
}

/** The arrays in the order in which they are packed. Those of 8 or 16 bits travel several items in a word. */
function arraysOf({ words, terms, forms, cues }: Lexicon): Int32Array[] {
  const { bySlot, words: cueWords, starts, postings, sieves, sieveStarts, sequences } = cues;
  return [
    words.slots,
    asWords(words.displacements),
    asWords(words.checks),
    forms,
    ...sequenceArrays(terms),
    ...sequenceArrays(sequences),
    asWords(bySlot),
    cueWords,
    starts,
    asWords(postings),
    sieves,
    sieveStarts,
  ];
}

const asWords = ({ buffer, byteOffset, byteLength }: Uint8Array | NarrowNumbers): Int32Array =>
  new Int32Array(buffer, byteOffset, byteLength / 4);
const asBytes = ({ buffer, byteOffset, length }: Int32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, 4 * length);
const asNarrow = ({ buffer, byteOffset, length }: Int32Array): Uint16Array =>
  new Uint16Array(buffer, byteOffset, 2 * length);

const sequenceArrays = ({ roots, slots, pairs, lists }: SequenceTable): Int32Array[] => [roots, slots, pairs, lists];

function lexiconOf(meta: Meta, entries: Lexicon['entries'], arrays: readonly Int32Array[]): Lexicon {
  const next = (
    (index) => () =>
      arrays[index++]!
  )(0);
  const [slots, displacements, checks, forms] = [next(), asBytes(next()), asBytes(next()), next()];
  const nextSequences = () => ({ roots: next(), slots: next(), pairs: next(), lists: next() });
  const nextNarrow = (at: number) => (meta.isNarrow[at] ? asNarrow(next()) : next());
  return {
    entries,
    exactForms: meta.exactForms,
    words: { slots, displacements, checks },
    forms,
    terms: nextSequences(),
    cues: {
      sequences: nextSequences(),
      count: meta.cueCount,
      bySlot: nextNarrow(0),
      words: next(),
      starts: next(),
      postings: nextNarrow(1),
      sieves: next(),
      sieveStarts: next(),
    },
  };
}

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
