type Bucket = { readonly left: number; readonly at: number };

const MOST_BUCKETS = 10_000;

/** So much in a minute for each name, and no more at once; what is not used fills up again. */
export class RateLimit {
  readonly #perMinute: number;
  readonly #buckets = new Map<string, Bucket>();

  constructor(perMinute: number) {
    this.#perMinute = perMinute;
  }

  /** Takes from a name’s share; null where there was enough, else after how many seconds there is. `now` in ms. */
  take(name: string, cost: number, now: number): number | null {
    const perMs = this.#perMinute / 60_000;
    const { left, at } = this.#buckets.get(name) ?? { left: this.#perMinute, at: now };
    const filled = Math.min(this.#perMinute, left + Math.max(0, now - at) * perMs);
    if (filled < cost) return Math.ceil((cost - filled) / perMs / 1000);
    this.#buckets.delete(name);
    this.#buckets.set(name, { left: filled - cost, at: now });
    // The name that was heard of longest ago goes first: it has filled up most.
    if (this.#buckets.size > MOST_BUCKETS) this.#buckets.delete(this.#buckets.keys().next().value ?? '');
    return null;
  }
}
