import { renderToStaticMarkup } from 'react-dom/server';
import { LANGUAGES, type Language } from '../core/entry/language.ts';
import { createLookUp } from '../core/entry/look-up.ts';
import type { SearchableEntry } from '../core/search/search-glossary.ts';
import { byName, SiteHome } from './SiteHome.tsx';
import { SiteEntry } from './SiteEntry.tsx';
import { SitePage } from './SitePage.tsx';
import { HOME, pathOfEntry, type SiteFile, type SitePlace, type SiteSource } from './site-source.ts';

/** Every page of the site in both languages, the way in, and what its search reads. */
export function renderSite(source: SiteSource): SiteFile[] {
  return [
    { path: HOME, content: wayIn(source) },
    { path: 'assets/way-in.js', content: WAY_IN },
    { path: 'assets/glossary.js', content: searchData(source) },
    ...LANGUAGES.flatMap((language) => [homePage(source, language), ...entryPages(source, language)]),
  ];
}

/** Leads to the language of the browser. */
const WAY_IN = `location.replace((navigator.languages.find((tag) => /^(?:fr|en)/.test(tag)) ?? 'en').slice(0, 2) + '/${HOME}');\n`;

const document = (page: React.ReactNode) => `<!doctype html>${renderToStaticMarkup(page)}\n`;
const fileAt = ({ language, path }: SitePlace, page: React.ReactNode): SiteFile => ({
  path: `${language}/${path}`,
  content: document(page),
});

function homePage(source: SiteSource, language: Language): SiteFile {
  const place = { language, path: HOME };
  return fileAt(
    place,
    <SitePage place={place} source={source}>
      <SiteHome place={place} source={source} />
    </SitePage>,
  );
}

function entryPages(source: SiteSource, language: Language): SiteFile[] {
  const { lookUp } = createLookUp(source, source.entries);
  return source.domains.flatMap(({ id: domain }) => {
    const entries = byName(
      source.entries.filter((entry) => entry.domain === domain),
      language,
    );
    return entries.flatMap((entry, index) => {
      const place = { language, path: pathOfEntry(entry.id) };
      const view = lookUp(entry.id);
      if (!view) return [];
      const page = (
        <SitePage place={place} source={source} title={entry[language].term}>
          <SiteEntry place={place} view={view} previous={entries[index - 1]} next={entries[index + 1]} />
        </SitePage>
      );
      return [fileAt(place, page)];
    });
  });
}

/** The folder’s own address leads to the language of the browser, or offers both where scripts are off. */
function wayIn({ name }: SiteSource): string {
  return document(
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${name.fr} – ${name.en}`}</title>
        <link rel="stylesheet" href="assets/site.css" />
        <script src="assets/way-in.js" />
      </head>
      <body className="site surface">
        <main className="site__main">
          {LANGUAGES.map((language) => (
            <p key={language} lang={language}>
              <a href={`${language}/${HOME}`}>{name[language]}</a>
            </p>
          ))}
        </main>
      </body>
    </html>,
  );
}

/** A classic script, because pages that are opened from a disk may load nothing else. */
function searchData({ entries }: SiteSource): string {
  const searchable = entries.map(({ id, discipline, fr, en }): SearchableEntry => ({ id, discipline, fr, en }));
  return `globalThis.passerelleGlossary=${JSON.stringify(searchable).replaceAll('<', '\\u003C')};\n`;
}
