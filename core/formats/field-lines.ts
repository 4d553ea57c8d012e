import type { Place } from '../entry/problem.ts';

/** On which line of a file the fields of an entry stand. */
export class FieldLines {
  readonly #lines = new Map<string, number>();
  readonly #place: Place;

  /** `place`: of the entry as a whole. */
  constructor(place: Place) {
    this.#place = place;
  }

  note(path: string, line: number): void {
    if (!this.#lines.has(path)) this.#lines.set(path, line);
  }

  /** The place of a field, or of the nearest part of the entry around it whose line is known. */
  readonly placeOf = (path: readonly PropertyKey[]): Place => {
    const field = path.map(String).join('.');
    for (let length = path.length; length > 0; length--) {
      const line = this.#lines.get(path.slice(0, length).map(String).join('.'));
      if (line !== undefined) return { ...this.#place, field, line };
    }
    return { ...this.#place, field };
  };
}
