import { describe, expect, it, vi } from 'vitest';
import { readHtml } from '../../../core/documents/read-html.ts';

// Long texts on a busy machine: no time decides a test here.
vi.setConfig({ testTimeout: 120_000 });

const blocksOf = (html: string) => readHtml(html).blocks.map(({ readable }) => readable);

describe('HTML', () => {
  it.each<[string, string, string[]]>([
    ['inline elements run together', '<p>Le <b>par</b>cours <i>client</i></p>', ['Le parcours client']],
    ['block elements do not', 'un<div>deux<p>trois</p>quatre</div>cinq', ['un', 'deux', 'trois', 'quatre', 'cinq']],
    ['items and cells do not', '<ul><li>a<li>b</ul><table><tr><td>c<td>d</table>', ['a', 'b', 'c', 'd']],
    ['unknown elements are blocks', '<x-card>un</x-card>deux', ['un', 'deux']],
    ['a line break parts words only', 'parcours<br>client', ['parcours client']],
    ['white space is folded', ' a \n\t b  <p>\n</p>', ['a b']],
    ['a no-break space stays', 'a&nbsp;b', ['a\u00a0b']],
    [
      'entities are read',
      'l&rsquo;&eacute;t&#233; &amp; R&amp;D &lt;b&gt; &zzz; &#x1F680;',
      ['l’été & R&D <b> &zzz; 🚀'],
    ],
    [
      'what is written as text is no markup',
      '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>',
      ['<script>alert(1)</script>'],
    ],
    ['soft hyphens stay', 'con&shy;version', ['con\u00adversion']],
    ['comments and doctype are left out', '<!doctype html><!-- CRM -->a<!-- -->b', ['ab']],
    ['unclosed tags are closed', '<p>un <b>deux<p>trois', ['un deux', 'trois']],
    ['the title is left out', '<html><head><title>CRM</title></head><body>a</body></html>', ['a']],
    ['hidden text is left out', 'a <span hidden>CRM</span><i aria-hidden="true">CRM</i> b', ['a b']],
    [
      'what one writes in is left out',
      'a <span contenteditable>CRM</span> b <i contenteditable="FALSE">c</i> <b role="textbox">CRM</b> d',
      ['a b c d'],
    ],
    ['nothing is nothing', '', []],
  ])('%s', (_case, html, blocks) => {
    expect(blocksOf(html)).toEqual(blocks);
  });

  it.each([
    'script',
    'style',
    'noscript',
    'template',
    'textarea',
    'select',
    'button',
    'code',
    'pre',
    'kbd',
    'svg',
    'math',
    'canvas',
    'iframe',
  ])('the text of <%s> is left out, and parts the words around it', (name) => {
    expect(blocksOf(`<div>un<${name}>CRM</${name}>deux</div>`)).toEqual(['un deux']);
  });

  it('offsets of blocks are into the text that was read', () => {
    const { text, blocks } = readHtml('<h1>Le CRM</h1> <p>Un &amp; <b>deux</b></p><pre>x</pre><p>🚀 fin</p>');
    expect(text).toBe('Le CRM\n\nUn & deux\n\n🚀 fin');
    for (const { start, readable } of blocks) expect(text.slice(start, start + readable.length)).toBe(readable);
  });

  it.each<[string, string, (string | null)[]]>([
    ['of the document', '<html lang="fr-CA"><body><p>a<p>b', ['fr', 'fr']],
    [
      'of an element, down to the next',
      '<html lang="en"><body>a<div lang="fr">b<p>c</p>d</div>e',
      ['en', 'fr', 'fr', 'fr', 'en'],
    ],
    ['in any case, with any subtag', '<p lang="EN-gb">a<p lang="fr_FR">b', ['en', 'fr']],
    ['that is not declared', '<p>a', [null]],
    ['that is not ours', '<p lang="de">a<p lang="frr">b<p lang="">c', [null, null, null]],
    ['that is not ours, inside one that is', '<html lang="fr"><body><p lang="de">a</p><p>b</p>', [null, 'fr']],
  ])('knows the language %s', (_case, html, languages) => {
    expect(readHtml(html).blocks.map(({ language }) => language)).toEqual(languages);
  });

  it.each(['div', 'span', 'b', 'font', 'x-y'])('100,000 nested <%s> are read to the last', (name) => {
    expect(blocksOf(`${`<${name}>`.repeat(100_000)}CRM`)).toEqual(['CRM']);
  });

  it('10 MB of one text are read', () => {
    expect(blocksOf('a'.repeat(10_000_000))[0]).toHaveLength(10_000_000);
  });
});
