import { renderToStaticMarkup } from 'react-dom/server';
import { EntryView } from '../components/card/EntryView.tsx';
import { InterfaceTextProvider } from '../components/interface-text/InterfaceTextProvider.tsx';
import type { EntryId } from '../core/entry/ids.ts';
import { LANGUAGES } from '../core/entry/language.ts';
import { createLookUp } from '../core/entry/look-up.ts';
import type { SiteFile, SiteSource } from './site-source.ts';

/**
 * The cards of some entries as a reviewer sees them: both languages beside each other, in a document that needs no other
 * file. Entries that the source does not have are left out.
 */
export function renderCards(source: SiteSource, ids: readonly EntryId[], css: string): SiteFile[] {
  const { lookUp } = createLookUp(source, source.entries);
  return ids.flatMap((id) => {
    const view = lookUp(id);
    if (!view) return [];
    const { fr, en } = view.entry;
    const page = (
      <html lang="fr">
        <head>
          <meta charSet="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{`${fr.term} – ${en.term}`}</title>
          <style>{css}</style>
        </head>
        <body className="site surface">
          <main className="site__cards">
            {LANGUAGES.map((language) => (
              <section key={language} className="site__card" lang={language} aria-label={view.entry[language].term}>
                <InterfaceTextProvider language={language}>
                  <EntryView view={view} reader={{ language, role: 'both' }} addressOf={(other) => `${other}.html`} />
                </InterfaceTextProvider>
              </section>
            ))}
          </main>
        </body>
      </html>
    );
    return [{ path: `${id}.html`, content: `<!doctype html>${renderToStaticMarkup(page)}\n` }];
  });
}
