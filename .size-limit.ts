import { existsSync, readFileSync } from 'node:fs';

const BUILD = '.output/chrome-mv3';

/** What a document of ours loads before it can be shown: the chunks have hashes in their names, and are shared. */
function scriptsOf(page: string): string[] {
  const file = `${BUILD}/${page}.html`;
  const html = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const chunks = new Set<string>(html.match(/chunks\/[\w-]+\.js/gu));
  return [...chunks].map((chunk) => `${BUILD}/${chunk}`);
}

const page = (name: string, limit: string) => ({
  name: `${name}, minified and gzip`,
  path: scriptsOf(name),
  limit,
  gzip: true,
});

export default [
  { name: 'content script, minified and gzip', path: `${BUILD}/content-scripts/page.js`, limit: '5.8 kB', gzip: true },
  {
    name: 'what a page that is read loads after painting, minified and gzip',
    path: `${BUILD}/page-parts.js`,
    limit: '31.5 kB',
    gzip: true,
  },
  {
    name: 'what cards and panels need in a page, minified and gzip',
    path: `${BUILD}/late-parts.js`,
    limit: '9 kB',
    gzip: true,
  },
  // Nothing of the reader is in it, but the bundler’s own code for its libraries, which all pages share.
  page('popup', '118 kB'),
  page('card', '106 kB'),
  page('sidepanel', '115 kB'),
  page('options', '132 kB'),
  page('coach', '131 kB'),
  page('import', '122 kB'),
  page('briefing', '108 kB'),
  page('write', '123 kB'),
  page('contribute', '160 kB'),
  // Before a document is opened; what a kind of document needs is loaded with it.
  page('reader', '145 kB'),
];
