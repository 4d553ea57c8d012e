import { createHash, timingSafeEqual } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { cleanKey, isKey } from '../core/team-glossary/team-key.ts';

type TeamKey = { readonly team: string; readonly hash: Buffer };

const hashOf = (key: string): Buffer => createHash('sha256').update(key).digest();

/** Reads a file of keys: a team and its key a line, `#` begins a comment line. Lines that are none are told by number,
 *  never by what they hold. */
export function readTeamKeys(text: string): {
  readonly keys: readonly TeamKey[];
  readonly badLines: readonly number[];
} {
  const keys: TeamKey[] = [];
  const badLines: number[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '' || line.trim().startsWith('#')) continue;
    const [team = '', ...rest] = line.trim().split(/\s+/u);
    const key = cleanKey(rest.join(' '));
    if (rest.length === 1 && isKey(key)) keys.push({ team, hash: hashOf(key) });
    else badLines.push(index + 1);
  }
  return { keys, badLines };
}

/** The keys of a file that may change at any time: a key taken out is refused from the next request on. */
export class TeamKeys {
  readonly #file: string;
  #keys: readonly TeamKey[] = [];
  #version = '';

  constructor(file: string) {
    this.#file = file;
  }

  /** The team whose key it is, or null. Every key is compared in the same time, whatever it has in common. */
  async teamOf(key: string): Promise<string | null> {
    await this.#load();
    const hash = hashOf(cleanKey(key));
    let found: string | null = null;
    for (const { team, hash: known } of this.#keys) if (timingSafeEqual(hash, known)) found = team;
    return found;
  }

  async #load(): Promise<void> {
    const { mtimeMs, size, ino } = await stat(this.#file);
    const version = `${mtimeMs} ${size} ${ino}`;
    if (version === this.#version) return;
    this.#keys = readTeamKeys(await readFile(this.#file, 'utf8')).keys;
    this.#version = version;
  }
}
