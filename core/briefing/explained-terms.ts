import type { EntryId } from '../entry/ids.ts';
import { definitionBeside } from '../matching/defined-acronyms.ts';
import { foldWords } from '../matching/fold-words.ts';

/** How a text explains a term. */
export type ExplanationKind =
  'expansion' | 'parentheses' | 'in-other-words' | 'means' | 'is-a' | 'apposition' | 'list-entry' | 'named';

export type ExplainedTerm = {
  readonly entry: EntryId;
  readonly kind: ExplanationKind;
  /** The occurrence that is explained: number of its block, and offsets in it. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
};

/** A block of a text with its terms in reading order. Offsets are UTF-16 code units into the text of the block. */
export type BlockWithTerms = {
  readonly text: string;
  readonly hits: readonly { readonly entry: EntryId; readonly start: number; readonly end: number }[];
};

/** How far from a term its explanation begins and ends, in UTF-16 code units: a sentence. */
const REACH = 240;
/** Fewer words in parentheses are another name, a number, a source. */
const FEWEST_WORDS = 3;

const INDEFINITE = '(?:un|une|des|an?)\\b(?! (?:des|of|lot)\\b)';
const CLAUSE = '(?:qui|que|dont|où|permettant|servant|destinée?s?|that|which|who|where|used|made|meant)';
const QUOTE = '[»”"’*_]?';
/** After *ou* and *or*: not another name, but another way: a verb, a case, something that the reader knows of. */
const OTHER_WAY =
  '(?!(?:que|si|pour|avec|par|dans|en|à|de|le|la|les|with|for|to|by|in|on|from|if|when|even|both|just|not|the|would)\\b)(?!\\p{L}+(?:er|ir|re|ing)\\b)';

/** What follows a term that is explained. */
const AFTER: readonly (readonly [ExplanationKind, RegExp])[] = [
  [
    'in-other-words',
    /^[\s»”"*_]*[,(:;–—-]?\s*(?:c[’']est[- ]à[- ]dire|à savoir|autrement dit|en d[’']autres (?:termes|mots)|i\.\s?e\.|ie,|that is to say|in other words|namely|meaning\b)/iu,
  ],
  ['in-other-words', /^[\s»”"*_]*[,(:;–—-]\s*(?:that is,|soit (?:un|une|le|la|les|l[’']|des))/iu],
  [
    'means',
    /^[\s»”"*_]*(?:(?:,|\)) ?)?\s*(?:(?:qui |which |that |\()?(?:désigne|désignent|signifie|signifient|veut dire|veulent dire|s[’']entend (?:comme|de)|consiste(?:nt)? (?:à|en)|means|refers? to|stands? for|denotes?|is defined as|est définie? comme))\b(?! (?:que|qu[’']|that|a lot)\b)/iu,
  ],
  ['apposition', new RegExp(`^${QUOTE}, (?:ou|or) ${OTHER_WAY}(?:[^\\s,.;:()]+ ?){1,8}[,.;)]`, 'iu')],
  ['apposition', new RegExp(`^${QUOTE}(?:,| [–—-]) ${INDEFINITE} (?:[^\\s,.;:]+ ){1,6}${CLAUSE}\\b`, 'iu')],
];
/** Of a term that a sentence begins with. */
const IS_A = new RegExp(`^${QUOTE},? (?:est|sont|is|are|c[’']est) ${INDEFINITE} (?=(?:[^.!?]*\\s){4})`, 'iu');
const SENTENCE_BEGINS =
  /(?:^|[.!?:]\s+)(?:(?:un|une|des|le|la|les|chaque|tout|toute|an?|the|each|every|any)\s+|l[’'])?[«“"*_\s\u00a0]*$/iu;

/** What stands before one. */
const NAMED =
  /(?:(?:appel(?:le|lent|é|ée|és|ées|ons)|nomm(?:e|é|ée|és|ées)|baptisée?s?|dite?s?|called|known as|referred to as|termed|named|so-called)\s+(?:(?:le|la|les|un|une|des|the|an?)\s+|l[’'])?[«“"‘*_]{0,3}[\s\u00a0]?)$/iu;
/** At the beginning of a block: an entry of a list of words. */
const LIST_ENTRY = /^[»”"*_]{0,3}\s*(?:\([^)]*\)\s*)?[:–—-]\s+(?=(?:\S+\s+){3})/u;

/** The entries that a text explains itself, each once, where it does so first. */
export function findExplainedTerms(blocks: readonly BlockWithTerms[]): Map<EntryId, ExplainedTerm> {
  const explained = new Map<EntryId, ExplainedTerm>();
  for (const [block, { text, hits }] of blocks.entries())
    for (const { entry, start, end } of hits) {
      if (explained.has(entry)) continue;
      const kind = explanationOf(text, start, end);
      if (kind) explained.set(entry, { entry, kind, block, start, end });
    }
  return explained;
}

function explanationOf(text: string, start: number, end: number): ExplanationKind | null {
  // Only a part of a name.
  if (text[start - 1] === '-' || text[end] === '-') return null;
  if (definitionBeside(text, { start, end })) return 'expansion';
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  if (isExplainedInParentheses(after)) return 'parentheses';
  const isFirst = start <= REACH && before.trim().replace(/^[-*•]\s*|[«“"*_]/gu, '') === '';
  if (isFirst && LIST_ENTRY.test(after)) return 'list-entry';
  if (NAMED.test(before)) return 'named';
  if (SENTENCE_BEGINS.test(before) && IS_A.test(after)) return 'is-a';
  return AFTER.find(([, pattern]) => pattern.test(after))?.[0] ?? null;
}

/** Beginnings of what only says where to look, lists examples, or narrows down. */
const NO_MEANING =
  /^(?:voir|cf\.?|see|par exemple|p\. ?ex\.|e\.g\.|ex\.|notamment|like|such as|comme|et|and|ou|or|dans|en|à(?! savoir)|au|avec|sans|sur|par|pour|si|quand|lorsque|selon|habituellement|souvent|seulement|ce qui|when|while|with|without|in|on|at|by|for|from|if|as|via|only|using|usually|under|but|mais|puisqu|c[’']est|which|that|qui|que|where|où)\b/iu;

function isExplainedInParentheses(after: string): boolean {
  const inside = /^[\s»”"*_]*\(([^()]{8,220})\)/u.exec(after)?.[1];
  if (!inside || NO_MEANING.test(inside)) return false;
  return foldWords(inside).length >= FEWEST_WORDS && !/\d{2}|https?:|[,;].*[,;]/u.test(inside);
}
