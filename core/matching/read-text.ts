import type { Language } from '../entry/language.ts';
import { detectLanguage } from './detect-language.ts';
import type { Spots } from './spot-starts.ts';
import type { Tokens } from './tokenise.ts';

/** A text as the first two passes have left it. */
export class ReadText {
  readonly text: string;
  readonly tokens: Tokens;
  readonly spots: Spots;
  readonly #declared: Language | null;
  #language: Language | null | undefined;

  /** `declared`: the language that the document says. */
  constructor(text: string, { tokens, spots }: Pick<ReadText, 'tokens' | 'spots'>, declared: Language | null) {
    this.text = text;
    this.tokens = tokens;
    this.spots = spots;
    this.#declared = declared;
  }

  /** What its words tell outweighs what is declared. Asked of texts with a place only: it takes as long as finding one. */
  get language(): Language | null {
    if (this.#language === undefined) this.#language = detectLanguage(this.tokens) ?? this.#declared;
    return this.#language;
  }
}
