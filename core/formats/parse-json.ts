import type { Problem } from '../entry/problem.ts';
import { LineStarts } from './decode-text.ts';
import { describeImportProblem, placeInFile, type ImportRule } from './import-problem.ts';

export type ParsedJson =
  | { readonly ok: true; readonly value: unknown; readonly lineOf: (path: readonly PropertyKey[]) => number }
  | { readonly ok: false; readonly errors: readonly Problem[] };

const MAX_DEPTH = 64;
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
const TOKEN = /\s*(?:("[^"\\]*(?:\\.[^"\\]*)*")|([{}[\],:])|([^\s{}[\],:"]+))/uy;

class BadJson extends Error {}

type Container = { readonly value: object; readonly places: Map<PropertyKey, number>; key: string | null };

/**
 * Reads JSON of unknown origin (RFC 8259) without recursion. A key that is given twice, a key that would reach into
 * the language (`__proto__`) and nesting beyond any glossary are refused; JSON.parse would take the first two silently.
 */
export function parseJson(text: string, file: string): ParsedJson {
  const reader = new JsonReader(text, file);
  try {
    const value = reader.read();
    if (reader.errors.length > 0) return { ok: false, errors: reader.errors };
    return { ok: true, value, lineOf: (path) => reader.lineOf(path) };
  } catch (error) {
    if (!(error instanceof BadJson)) throw error;
    return { ok: false, errors: reader.errors };
  }
}

class JsonReader {
  readonly errors: Problem[] = [];
  readonly #text: string;
  readonly #file: string;
  readonly #lines: LineStarts;
  readonly #places = new Map<object, Map<PropertyKey, number>>();
  readonly #open: Container[] = [];
  #root: unknown = undefined;

  constructor(text: string, file: string) {
    this.#text = text;
    this.#file = file;
    this.#lines = new LineStarts(text);
  }

  read(): unknown {
    let expects: 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'next' | 'end' = 'value';
    for (let at = 0; ;) {
      TOKEN.lastIndex = at;
      const match = TOKEN.exec(this.#text);
      if (!match) return this.#end(at, expects);
      const [whole, string, sign, word] = match;
      at += whole.length;
      const start = at - (string ?? sign ?? word ?? '').length;
      const inner = this.#open.at(-1);
      const isList = inner !== undefined && Array.isArray(inner.value);
      if (expects === 'key' || expects === 'key or end') {
        if (sign === '}' && expects === 'key or end') expects = this.#close();
        else if (string !== undefined) expects = this.#key(string, start);
        else this.#fail(start, whole.trim());
      } else if (expects === 'colon') {
        if (sign !== ':') this.#fail(start, whole.trim());
        expects = 'value';
      } else if (expects === 'next') {
        if (sign === ',') expects = isList ? 'value' : 'key';
        else if (sign === (isList ? ']' : '}')) expects = this.#close();
        else this.#fail(start, whole.trim());
      } else if (expects === 'end') this.#fail(start, whole.trim());
      else if (sign === ']' && expects === 'value or end') expects = this.#close();
      else if (sign === '{' || sign === '[') expects = this.#enter(sign, start);
      else {
        if (sign !== undefined) this.#fail(start, sign);
        this.#put(this.#scalar(string ?? word ?? '', start), start);
        expects = this.#open.length > 0 ? 'next' : 'end';
      }
    }
  }

  lineOf(path: readonly PropertyKey[]): number {
    let value = this.#root;
    let offset = 0;
    for (const key of path) {
      const place = typeof value === 'object' && value !== null ? this.#places.get(value)?.get(key) : undefined;
      if (place === undefined) break;
      offset = place;
      value = (value as Record<PropertyKey, unknown>)[key];
    }
    return this.#lines.lineAt(offset);
  }

  #end(at: number, expects: string): unknown {
    const rest = this.#text.slice(at).trim();
    if (rest !== '' || expects !== 'end')
      this.#fail(this.#text.length - rest.length, rest.slice(0, 20) || 'end of file');
    return this.#root;
  }

  #key(written: string, start: number): 'colon' {
    const inner = this.#open.at(-1)!;
    const key = String(this.#scalar(written, start));
    if (FORBIDDEN.has(key)) this.#tell(start, 'forbidden-key', key);
    else if (Object.hasOwn(inner.value, key)) this.#tell(start, 'duplicate-key', key);
    inner.key = FORBIDDEN.has(key) ? null : key;
    if (inner.key !== null) inner.places.set(key, start);
    return 'colon';
  }

  #enter(sign: '{' | '[', start: number): 'key or end' | 'value or end' {
    const value: object = sign === '{' ? {} : [];
    this.#put(value, start);
    if (this.#open.length >= MAX_DEPTH) {
      const place = placeInFile(this.#file, this.#lines.lineAt(start));
      this.errors.push(describeImportProblem(place, 'too-deep', { maximum: MAX_DEPTH }));
      throw new BadJson();
    }
    const places = new Map<PropertyKey, number>();
    this.#places.set(value, places);
    this.#open.push({ value, places, key: null });
    return sign === '{' ? 'key or end' : 'value or end';
  }

  #close(): 'next' | 'end' {
    this.#open.pop();
    return this.#open.length > 0 ? 'next' : 'end';
  }

  #put(value: unknown, start: number): void {
    const inner = this.#open.at(-1);
    if (!inner) this.#root = value;
    else if (Array.isArray(inner.value)) {
      inner.places.set(inner.value.length, start);
      inner.value.push(value);
    } else if (inner.key !== null) (inner.value as Record<string, unknown>)[inner.key] = value;
  }

  #scalar(written: string, start: number): unknown {
    try {
      return JSON.parse(written) as unknown;
    } catch {
      return this.#fail(start, written.slice(0, 40));
    }
  }

  #tell(start: number, rule: ImportRule, value: string): void {
    this.errors.push(describeImportProblem(placeInFile(this.#file, this.#lines.lineAt(start)), rule, { value }));
  }

  #fail(start: number, found: string): never {
    this.#tell(start, 'json-syntax', found);
    throw new BadJson();
  }
}
