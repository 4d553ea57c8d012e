import { createSearch, type SearchableEntry, type SearchGlossary } from '../core/search/search-glossary.ts';

let loading: Promise<SearchGlossary> | null = null;

/** The search over the site’s entries, which are loaded with the first query. Rejects if they cannot be. */
export function loadSearch(address: string): Promise<SearchGlossary> {
  loading ??= loadEntries(address).then(createSearch, (error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

function loadEntries(address: string): Promise<readonly SearchableEntry[]> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => resolve((globalThis as GlossaryGlobal).passerelleGlossary ?? []));
    script.addEventListener('error', () => reject(new Error(`The entries could not be loaded: ${address}`)));
    document.head.append(script);
  });
}

type GlossaryGlobal = { readonly passerelleGlossary?: readonly SearchableEntry[] };
