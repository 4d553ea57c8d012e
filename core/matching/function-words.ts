import type { Language } from '../entry/language.ts';

/** Frequent words that carry grammar, not meaning, folded. None belongs to both lists: they also tell the languages apart. */
export const FUNCTION_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(
    (
      'le la les l un une des du de d au aux ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes ' +
      'qui que qu dont ou et est sont etait sera ete etre avoir a ont avait pour par sur sous dans avec sans entre ' +
      'vers chez ne pas plus moins tres aussi mais donc car ni se s il elle ils elles nous vous je tu y en lui eux ' +
      'si comme quand lorsque afin ainsi alors apres avant depuis pendant tout tous toute toutes meme chaque c j n m t'
    ).split(' '),
  ),
  en: new Set(
    (
      'the an of and to in is are was were be been being have has had do does did will would can could should may ' +
      'might must for with without from by at into onto over under between about this that these those it its ' +
      'they them their we our us you your he she his her who which what when where how why not no nor or but if ' +
      'then than so as there here each every any some all both more most very also just only'
    ).split(' '),
  ),
};

/** Words that neither inflect nor tell anything on their own inside a term. */
export const isFunctionWord = (word: string, language: Language): boolean => FUNCTION_WORDS[language].has(word);
