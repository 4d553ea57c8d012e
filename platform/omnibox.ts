import { browser } from '#imports';
import type { EntryId } from '../core/entry/ids.ts';
import type { Language } from '../core/entry/language.ts';
import { otherLanguage } from '../core/entry/language.ts';
import type { SearchHit } from '../core/search/search-glossary.ts';
import { loadGlossary, type Glossary } from './glossary.ts';
import { readerItem } from './reader-item.ts';

type Suggestion = { readonly content: string; readonly description: string };
type Disposition = 'currentTab' | 'newForegroundTab' | 'newBackgroundTab';

/** The default one stands above these. */
const MOST_SUGGESTIONS = 7;

/** What is typed after the keyword in the address bar, kept so that a late answer is dropped. */
let latest = '';

/** The glossary in the address bar, where the browser has a place for it: Firefox for Android has none. */
export function answerOmnibox(): void {
  const { omnibox } = browser as Partial<typeof browser>;
  if (!omnibox) return;
  const describeDefault = (description: string) => void omnibox.setDefaultSuggestion({ description });
  describeDefault(written('omniboxPrompt'));
  omnibox.onInputChanged.addListener((text, suggest) => {
    void answer(text, describeDefault, suggest);
  });
  omnibox.onInputEntered.addListener((text, disposition) => {
    void findEntry(text).then((entry) => open(entry ?? text.trim(), disposition));
  });
}

async function answer(
  text: string,
  describeDefault: (description: string) => void,
  suggest: (suggestions: Suggestion[]) => void,
): Promise<void> {
  latest = text;
  const { first, others } = await findSuggestions(text);
  if (latest !== text) return;
  describeDefault(first);
  suggest(others);
}

/** The first hit is what Enter opens: the browser’s own line describes it. */
async function findSuggestions(text: string): Promise<{ first: string; others: Suggestion[] }> {
  if (text.trim() === '') return { first: written('omniboxPrompt'), others: [] };
  const [glossary, { language }] = await Promise.all([loadGlossary(), readerItem.getValue()]);
  const [first, ...others] = glossary.search({ query: text, language });
  if (!first) return { first: written('omniboxNothing', text.trim()), others: [] };
  const describe = (hit: SearchHit) => describeHit(hit, glossary, language);
  return {
    first: describe(first),
    others: others.slice(0, MOST_SUGGESTIONS).map((hit) => ({ content: hit.id, description: describe(hit) })),
  };
}

/** Of a suggestion, its entry; of what was typed, the best answer. */
async function findEntry(text: string): Promise<EntryId | null> {
  const [glossary, { language }] = await Promise.all([loadGlossary(), readerItem.getValue()]);
  const suggested = glossary.lookUp(text.trim() as EntryId);
  return suggested?.entry.id ?? glossary.search({ query: text, language })[0]?.id ?? null;
}

function describeHit({ id, term, acronym, matched }: SearchHit, glossary: Glossary, language: Language): string {
  const other = otherLanguage(language);
  const named = [term[language], matched ?? acronym[language]].filter((name) => name !== null).join(', ');
  const translated = term[other] === term[language] ? '' : ` · ${term[other]}`;
  const definition = glossary.lookUp(id)?.entry[language].definition ?? '';
  return `${styled('match', named)}${styled('dim', `${translated} — ${definition}`)}`;
}

/** Chromium reads a description as XML, Firefox as it is. */
const isPlain = import.meta.env.FIREFOX;
const styled = (style: 'match' | 'dim', text: string) => (isPlain ? text : `<${style}>${escaped(text)}</${style}>`);
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function written(message: 'omniboxPrompt' | 'omniboxNothing', text = ''): string {
  const sentence = browser.i18n.getMessage(message as never, [text]);
  return isPlain ? sentence : escaped(sentence);
}

async function open(asked: string, disposition: Disposition): Promise<void> {
  const url = `${browser.runtime.getURL('/entry.html')}?id=${encodeURIComponent(asked)}`;
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}
