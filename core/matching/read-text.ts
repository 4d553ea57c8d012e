import type { Language } from '../entry/language.ts';
import type { Spots } from './spot-starts.ts';
import type { Tokens } from './tokenise.ts';

/** A text as the first two passes have left it. */
export type ReadText = {
  readonly text: string;
  readonly tokens: Tokens;
  readonly spots: Spots;
  readonly language: Language | null;
};
