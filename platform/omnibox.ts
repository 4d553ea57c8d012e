import { browser } from '#imports';
import type { EntryId } from '../core/entry/ids.ts';
import type { Language } from '../core/entry/language.ts';
import { otherLanguage } from '../core/entry/language.ts';
import type { SearchHit } from '../core/search/search-glossary.ts';
import { loadGlossary, type Glossary } from './glossary.ts';
import { loadSettings } from './settings.ts';

type Suggestion = { readonly content: string; readonly description: string };
type Disposition = 'currentTab' | 'newForegroundTab' | 'newBackgroundTab';

const MOST_SUGGESTIONS = 8;

/**
 * Chromium reads descriptions as XML, and describes anew what Enter does while somebody types. Firefox shows descriptions
 * as they are, and its first line as it was before the last key.
 */
const isChromium = !import.meta.env.FIREFOX;

/** What is typed after the keyword in the address bar, kept so that a late answer is dropped. */
let latest = '';

/** The glossary in the address bar, where the browser has a place for it: Firefox for Android has none. */
export function answerOmnibox(): void {
  const { omnibox } = browser as Partial<typeof browser>;
  if (!omnibox) return;
  const describeEnter = (description: string) => void omnibox.setDefaultSuggestion({ description });
  const describePrompt = () => describeEnter(written('omniboxPrompt'));
  describePrompt();
  // What was typed last is forgotten.
  omnibox.onInputStarted.addListener(describePrompt);
  omnibox.onInputChanged.addListener((text, suggest) => {
    latest = text;
    void findSuggestions(text).then((found) => latest === text && show(found, text, { describeEnter, suggest }));
  });
  omnibox.onInputEntered.addListener((text, disposition) => {
    void findEntry(text).then((entry) => open(entry ?? text.trim(), disposition));
  });
}

type Lines = {
  /** The line above the others: what Enter does with what is typed. */
  readonly describeEnter: (description: string) => void;
  readonly suggest: (suggestions: Suggestion[]) => void;
};

/** Enter opens the first: in Chromium its own line says so. */
function show(found: readonly Suggestion[], text: string, { describeEnter, suggest }: Lines): void {
  if (!isChromium) return suggest([...found]);
  const [first, ...others] = found;
  const asked = text.trim();
  describeEnter(first?.description ?? (asked === '' ? written('omniboxPrompt') : written('omniboxNothing', asked)));
  suggest(others);
}

async function findSuggestions(text: string): Promise<Suggestion[]> {
  const [glossary, { reader }] = await Promise.all([loadGlossary(), loadSettings()]);
  return glossary
    .search({ query: text, language: reader.language })
    .slice(0, MOST_SUGGESTIONS)
    .map((hit) => ({ content: hit.id, description: describeHit(hit, glossary, reader.language) }));
}

/** Of a suggestion, its entry; of what was typed, the best answer. */
async function findEntry(text: string): Promise<EntryId | null> {
  const [glossary, { reader }] = await Promise.all([loadGlossary(), loadSettings()]);
  const suggested = glossary.lookUp(text.trim() as EntryId);
  return suggested?.entry.id ?? glossary.search({ query: text, language: reader.language })[0]?.id ?? null;
}

function describeHit({ id, term, acronym, matched }: SearchHit, glossary: Glossary, language: Language): string {
  const other = otherLanguage(language);
  const named = [term[language], matched ?? acronym[language]].filter((name) => name !== null).join(', ');
  const translated = term[other] === term[language] ? '' : ` · ${term[other]}`;
  const definition = glossary.lookUp(id)?.entry[language].definition ?? '';
  return `${styled('match', named)}${styled('dim', `${translated} — ${definition}`)}`;
}

const styled = (style: 'match' | 'dim', text: string) => (isChromium ? `<${style}>${escaped(text)}</${style}>` : text);
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function written(message: 'omniboxPrompt' | 'omniboxNothing', text = ''): string {
  const sentence = browser.i18n.getMessage(message as never, [text]);
  return isChromium ? escaped(sentence) : sentence;
}

async function open(asked: string, disposition: Disposition): Promise<void> {
  const url = `${browser.runtime.getURL('/entry.html')}?id=${encodeURIComponent(asked)}`;
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}
