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
  { name: 'content script, minified and gzip', path: `${BUILD}/content-scripts/page.js`, limit: '5.5 kB', gzip: true },
  {
    name: 'what a page that is read loads after painting, minified and gzip',
    path: `${BUILD}/page-parts.js`,
    limit: '29 kB',
    gzip: true,
  },
  {
    name: 'what cards and panels need in a page, minified and gzip',
    path: `${BUILD}/late-parts.js`,
    limit: '9 kB',
    gzip: true,
  },
  page('popup', '110 kB'),
  page('card', '100 kB'),
  page('sidepanel', '110 kB'),
  page('options', '120 kB'),
  page('coach', '120 kB'),
  page('contribute', '150 kB'),
];
