import type { Entry } from '../core/entry/entry.ts';
import type { GlossaryConfig } from '../core/entry/glossary-config.ts';
import type { Language } from '../core/entry/language.ts';

/** A published glossary: its entries in the order of its domains, with relations told at both ends. */
export type SiteSource = Pick<GlossaryConfig, 'name' | 'licence' | 'domains'> & { readonly entries: readonly Entry[] };

/** A file of the site; `path` is relative to its folder, with `/`. */
export type SiteFile = { readonly path: string; readonly content: string };

/** Where a page stands. All addresses are relative: the site may lie in any folder, on a disk too. */
export type SitePlace = {
  readonly language: Language;
  /** Path of the page below the folder of its language. */
  readonly path: string;
};

export const HOME = 'index.html';
export const pathOfEntry = (id: string): string => `entries/${id}.html`;

/** From one page of a language to a path below the folder of a language. */
export function addressFrom({ language, path }: SitePlace, target: string, targetLanguage = language): string {
  const up = '../'.repeat(path.split('/').length - 1);
  return targetLanguage === language ? `${up}${target}` : `${up}../${targetLanguage}/${target}`;
}

/** From a page to what all languages share. */
export const assetFrom = ({ path }: SitePlace, name: string): string =>
  `${'../'.repeat(path.split('/').length)}assets/${name}`;
