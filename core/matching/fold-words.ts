import { buildFoldTable, EXPANDED, EXPANSIONS, FIRST_LETTER } from './fold-table.ts';
import { createTokeniser, startOfToken } from './tokenise.ts';

const tokenise = createTokeniser();
const fold = buildFoldTable();

/** The folded words of a text: lower case, without accents, ligatures spelled out. `L’Œuvre d'été` → `l oeuvre d ete`. */
export function foldWords(text: string): string[] {
  const tokens = tokenise(text);
  return Array.from({ length: tokens.count }, (_, at) =>
    foldWord(text.slice(startOfToken(text, tokens, at), tokens.ends[at])),
  );
}

function foldWord(word: string): string {
  let folded = '';
  for (let index = 0; index < word.length; index++) {
    const unit = word.charCodeAt(index);
    const value = fold[unit]!;
    if (value >= FIRST_LETTER) folded += String.fromCharCode(value);
    else if (value === EXPANDED) folded += EXPANSIONS.get(unit)!;
    else if (unit === 0x23 || unit === 0x2b) folded += word[index]!;
  }
  return folded;
}
