import * as SENSE from './sense-columns.ts';
/** Where a place lies in a text and in its tokens. */
export type Place = { readonly start: number; readonly end: number; readonly first: number; readonly last: number };

/** The senses of one block while they are found, in reading order. Grows; reused from block to block. */
export class SenseRows {
  #rows = new Int32Array(64 * SENSE.size);
  /** By row: the first and the last token of its place. */
  readonly #tokens: number[] = [];
  count = 0;
  places = 0;

  clear(): void {
    this.count = 0;
    this.places = 0;
  }

  at(row: number, column: number): number {
    return this.#rows[row * SENSE.size + column]!;
  }

  set(row: number, column: number, value: number): void {
    this.#rows[row * SENSE.size + column] = value;
  }

  firstToken(row: number): number {
    return this.#tokens[2 * row]!;
  }

  lastToken(row: number): number {
    return this.#tokens[2 * row + 1]!;
  }

  push({ start, end, first, last }: Place, form: number, doubts: number): void {
    if ((this.count + 1) * SENSE.size > this.#rows.length) {
      const grown = new Int32Array(2 * this.#rows.length);
      grown.set(this.#rows);
      this.#rows = grown;
    }
    if (this.count === 0 || this.firstToken(this.count - 1) !== first) this.places++;
    this.#tokens[2 * this.count] = first;
    this.#tokens[2 * this.count + 1] = last;
    const at = this.count * SENSE.size;
    this.#rows[at + SENSE.start] = start;
    this.#rows[at + SENSE.end] = end;
    this.#rows[at + SENSE.form] = form;
    this.#rows[at + SENSE.doubts] = doubts;
    this.#rows[at + SENSE.cues] = 0;
    this.#rows[at + SENSE.topic] = 0;
    this.count++;
  }

  /** Takes away the last place, whose rows begin here. */
  removeFrom(row: number): void {
    if (row < this.count) this.places--;
    this.count = row;
  }

  /** Of the rows of the last place, which begin here, keeps those with the earliest start: `.NET` is more than `NET`. */
  keepEarliest(from: number): void {
    const rows = this.#takeFrom(from);
    const start = Math.min(...rows.map((row) => row.start));
    for (const row of rows) if (row.start === start) this.push(row, row.form, row.doubts);
  }

  /** Into reading order. */
  sort(): void {
    const rows = this.#takeFrom(0).sort((a, b) => a.first - b.first);
    this.clear();
    for (const row of rows) this.push(row, row.form, row.doubts);
  }

  #takeFrom(from: number): (Place & { readonly form: number; readonly doubts: number })[] {
    const rows = Array.from({ length: this.count - from }, (_, index) => {
      const row = from + index;
      const [first, last] = [this.firstToken(row), this.lastToken(row)];
      const [start, end] = [this.at(row, SENSE.start), this.at(row, SENSE.end)];
      return { start, end, first, last, form: this.at(row, SENSE.form), doubts: this.at(row, SENSE.doubts) };
    });
    this.removeFrom(from);
    return rows;
  }

  copy(): number[] {
    const rows: number[] = [];
    const size = this.count * SENSE.size;
    for (let index = 0; index < size; index++) rows.push(this.#rows[index]!);
    return rows;
  }
}
