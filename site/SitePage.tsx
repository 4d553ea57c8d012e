import type { ReactNode } from 'react';
import { otherLanguage } from '../core/entry/language.ts';
import { InterfaceTextProvider, useInterfaceText } from '../components/interface-text/InterfaceTextProvider.tsx';
import { addressFrom, assetFrom, HOME, type SitePlace, type SiteSource } from './site-source.ts';

export type SitePageProps = {
  readonly place: SitePlace;
  readonly source: SiteSource;
  /** What the page is about; the glossary’s name follows it. Without it, the name alone. */
  readonly title?: string;
  readonly children: ReactNode;
};

/** A whole HTML document: head, banner with the search, the page’s own content, and whose it is. */
export function SitePage({ place, source, title, children }: SitePageProps) {
  const { language } = place;
  const name = source.name[language];
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title === undefined ? name : `${title} – ${name}`}</title>
        <link rel="stylesheet" href={assetFrom(place, 'site.css')} />
        <link
          rel="alternate"
          hrefLang={otherLanguage(language)}
          href={addressFrom(place, place.path, otherLanguage(language))}
        />
        <script src={assetFrom(place, 'site.js')} defer />
      </head>
      <body className="site surface">
        <InterfaceTextProvider language={language}>
          <SiteBanner place={place} source={source} />
          <main className="site__main" id="content">
            {children}
          </main>
          <SiteFoot source={source} />
        </InterfaceTextProvider>
      </body>
    </html>
  );
}

function SiteBanner({ place, source }: Pick<SitePageProps, 'place' | 'source'>) {
  const { site } = useInterfaceText();
  const other = otherLanguage(place.language);
  return (
    <header className="site__banner">
      <a className="site__skip" href="#content">
        {site.skip}
      </a>
      <a className="site__name" href={addressFrom(place, HOME)}>
        {source.name[place.language]}
      </a>
      {/* Filled by start-search.tsx; without scripts, the page’s own list is the way. */}
      <div
        className="site__search"
        data-site-search={addressFrom(place, '')}
        data-glossary={assetFrom(place, 'glossary.js')}
      />
      <a className="site__language" href={addressFrom(place, place.path, other)} lang={other} hrefLang={other}>
        {site.inOtherLanguage}
      </a>
    </header>
  );
}

function SiteFoot({ source }: Pick<SitePageProps, 'source'>) {
  const { site } = useInterfaceText();
  return (
    <footer className="site__foot">
      <p>{site.licence(source.licence)}</p>
    </footer>
  );
}
