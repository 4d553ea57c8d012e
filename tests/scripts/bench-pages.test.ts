import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { readHtml } from '../../core/documents/read-html.ts';
import { compileLexicon } from '../../core/matching/compile-lexicon.ts';
import { createTermFinder } from '../../core/matching/find-terms.ts';
import { joinPages, pageOfBlocks, withTerms } from '../../scripts/bench/browser/made-pages.ts';
import { readBuiltInEntries } from '../../scripts/bench/source-text.ts';
import { PATIENT } from './run-script.ts';

vi.setConfig(PATIENT);

it('pages joined into one keep apart what one of them leaves open, in the language of each', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'passerelle-pages-'));
  try {
    await writeFile(path.join(folder, '1.html'), '<title>One</title><body><ul><li><b>Un <img src="a.png">');
    await writeFile(path.join(folder, '2.html'), '<body><p>Deux</p>');
    await writeFile(path.join(folder, 'style.css'), 'p {}');
    const joined = await joinPages([{ folder, pattern: '*.html', language: 'fr' }]);
    expect(readHtml(joined).blocks.map(({ readable, language }) => [readable, language])).toEqual([
      ['Un', 'fr'],
      ['Deux', 'fr'],
    ]);
    expect(joined).toContain('<ul><li><b>Un <img data-src="a.png"></b></li></ul></div>\n<div lang="fr"><p>Deux</p>');
  } finally {
    await rm(folder, { recursive: true });
  }
});

it('a page is given as many terms as it is asked for', async () => {
  const entries = await readBuiltInEntries();
  const page = withTerms(pageOfBlocks([{ text: 'La dette technique <i> & le CRM.', language: 'fr' }]), 500, entries);
  const blocks = readHtml(page).blocks.map(({ readable, language }) => ({ text: readable, language }));
  const terms = createTermFinder(compileLexicon(entries))(blocks).flat().length;
  expect(blocks[0]!.text).toBe('La dette technique <i> & le CRM.');
  expect(Math.abs(terms - 500)).toBeLessThan(25);
});
