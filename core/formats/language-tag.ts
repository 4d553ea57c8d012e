import { Region } from '../entry/entry.ts';
import type { Language } from '../entry/language.ts';

export type LanguageTag = { readonly language: Language | null; readonly region?: Region };

/**
 * Reads a language tag (BCP 47, or with `_`): `fr-CA` is French of Quebec to an entry. French of France and American
 * English say no region: tools write them for the language as such.
 */
export function readLanguageTag(tag: string): LanguageTag {
  const [base = '', ...rest] = tag.trim().toLowerCase().split(/[-_]/u);
  if (base !== 'fr' && base !== 'en') return { language: null };
  const code = rest.find((part) => part.length === 2)?.toUpperCase() ?? '';
  if (code === '' || code === 'FR' || code === 'US') return { language: base };
  const region = Region.safeParse(code === 'CA' && base === 'fr' ? 'QC' : code);
  return region.success ? { language: base, region: region.data } : { language: base };
}
