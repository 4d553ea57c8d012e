import type { Language } from '../entry/language.ts';
import { detectLanguage } from './detect-language.ts';
import type { Spots } from './spot-starts.ts';
import type { Tokens } from './tokenise.ts';

/** What a document says of the language of a text; or how to ask it, which is done only where the words do not tell. */
export type DeclaredLanguage = Language | null | (() => Language | null);

/** A text as the first two passes have left it. */
export class ReadText {
  readonly text: string;
  readonly tokens: Tokens;
  readonly spots: Spots;
  readonly #declared: DeclaredLanguage;
  #language: Language | null | undefined;

  constructor(text: string, { tokens, spots }: Pick<ReadText, 'tokens' | 'spots'>, declared: DeclaredLanguage) {
    this.text = text;
    this.tokens = tokens;
    this.spots = spots;
    this.#declared = declared;
  }

  /** What its words tell outweighs what is declared. Asked of texts with a place only: it takes as long as finding one. */
  get language(): Language | null {
    if (this.#language === undefined) this.#language = detectLanguage(this.tokens) ?? resolve(this.#declared);
    return this.#language;
  }
}

const resolve = (declared: DeclaredLanguage): Language | null =>
  typeof declared === 'function' ? declared() : declared;
