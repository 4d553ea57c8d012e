import type { Language } from '../entry/language.ts';
import { textOrNothing } from './said-text.ts';

/** One admitted term while it is read; without a type where the file says none. */
export type FoundTerm = { term: string; type?: string; region?: string };

/**
 * An entry that a converter puts together: fields are set only where the file says something, and a term comes once in
 * a language, however its letters are written.
 */
export class EntryDraft {
  readonly value: Record<string, unknown> = {};
  readonly #terms = { fr: new Set<string>(), en: new Set<string>() };

  /** What is said at a dotted field so far. */
  get(path: string): unknown {
    let value: unknown = this.value;
    for (const key of path.split('.')) value = (value as Record<string, unknown> | undefined)?.[key];
    return value;
  }

  /** The text at a dotted field, if one is said. */
  text(path: string): string {
    return textOrNothing(this.get(path));
  }

  /** Sets a dotted field, unless the text is empty. */
  set(path: string, text: string | undefined): void {
    if (!text) return;
    const { parent, last } = this.#parentOf(path);
    parent[last] = text;
  }

  /** Adds to the list at a dotted field. */
  add(path: string, item: unknown): void {
    const { parent, last } = this.#parentOf(path);
    ((parent[last] ??= []) as unknown[]).push(item);
  }

  /** Makes a term the preferred one, or an admitted one where there is a preferred one already. */
  addTerm(language: Language, found: FoundTerm): void {
    if (!this.#isNew(language, found.term)) return;
    if (this.get(`${language}.term`) === undefined) this.set(`${language}.term`, found.term);
    else this.add(`${language}.also`, found);
  }

  /** Adds an admitted term, even where there is no preferred one yet. */
  addAdmitted(language: Language, found: FoundTerm): void {
    if (this.#isNew(language, found.term)) this.add(`${language}.also`, found);
  }

  addAvoided(language: Language, term: string, say: string): void {
    if (this.#isNew(language, term)) this.add(`${language}.avoid`, { term, say });
  }

  #parentOf(path: string): { parent: Record<string, unknown>; last: string } {
    const keys = path.split('.');
    const last = keys.pop()!;
    let parent = this.value;
    for (const key of keys) parent = (parent[key] ??= {}) as Record<string, unknown>;
    return { parent, last };
  }

  #isNew(language: Language, term: string): boolean {
    const key = term.normalize('NFC').toLowerCase();
    if (term === '' || this.#terms[language].has(key)) return false;
    this.#terms[language].add(key);
    return true;
  }
}
