import { createRoot } from 'react-dom/client';
// The base first: every sheet after it may say otherwise.
import '../components/design/base.css';
import type { Language } from '../core/entry/language.ts';
// For its style sheets only: the entries are in the pages already.
import '../components/card/EntryView.tsx';
import { InterfaceTextProvider } from '../components/interface-text/InterfaceTextProvider.tsx';
import { SiteSearch } from './SiteSearch.tsx';
import './site.css';

for (const place of document.querySelectorAll<HTMLElement>('[data-site-search]')) {
  const language = document.documentElement.lang as Language;
  createRoot(place).render(
    <InterfaceTextProvider language={language}>
      <SiteSearch root={place.dataset['siteSearch'] ?? ''} glossary={place.dataset['glossary'] ?? ''} />
    </InterfaceTextProvider>,
  );
}
