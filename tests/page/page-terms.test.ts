import { describe, expect, it } from 'vitest';
import type { Language } from '../../core/entry/language.ts';
import { compileLexicon } from '../../core/matching/compile-lexicon.ts';
import { BlockDraft } from '../../page/text/block-draft.ts';
import { PageTerms } from '../../page/scanner/page-terms.ts';
import type { Section } from '../../page/scanner/sections.ts';
import { entryOf } from '../core/build-entry.ts';

const TOOLS = ['Kubernetes', 'Terraform', 'Ansible', 'Docker', 'Jenkins'];
const lexicon = compileLexicon([
  ...TOOLS.map((tool) => entryOf({ id: tool.toLowerCase(), discipline: 'it', en: tool })),
  entryOf({ id: 'podman', discipline: 'it', en: 'Podman', cues: { fr: { phrases: ['Podman news'] } } }),
  entryOf({ id: 'cloud', discipline: 'it', en: 'cloud', ambiguous: { en: ['cloud'] } }),
]);

/** As much of an element as the record of a page asks for: it is seen, and declares this language. */
const createElement = (language: Language | null = null): Element =>
  ({
    checkVisibility: () => true,
    closest: () => language && { getAttribute: () => language },
    hasAttributes: () => false,
    getRootNode: () => ({}),
  }) as unknown as Element;
const createText = (data: string, parentNode: Element): Text =>
  ({ data, parentNode, parentElement: parentNode, isConnected: true }) as unknown as Text;

/** A page about the trade in which an ambiguous term is meant for that reason only. */
function openPage() {
  const section: Section = { records: new Set() };
  const terms = new PageTerms(lexicon, () => {});
  const read = (node: Text, container = node.parentElement!) => {
    terms.gather(node.data, true);
    if (terms.pick([node]).length > 0) terms.add(new BlockDraft(container, node, node.data), section);
  };
  const isMeant = (id: string) => {
    for (const _ of terms.decideAgain());
    return [...terms.records].some((record) => record.terms.some(({ entry }) => entry === id));
  };
  read(createText(`It is ${TOOLS.join(', ')}.`, createElement()));
  read(createText('The cloud is here, and it is that.', createElement()));
  return { read, isMeant };
}

const replaceNode = (node: Text, data: string): Text => {
  Object.assign(node, { isConnected: false });
  return createText(data, node.parentElement!);
};
const replaceData = (node: Text, data: string): Text => Object.assign(node, { data });

describe('a clock that ticks', () => {
  it.each([
    ['by a new text node', replaceNode],
    ['in one text node', replaceData],
  ])('%s does not make the page longer and longer', (_how, tick) => {
    const { read, isMeant } = openPage();
    expect(isMeant('cloud')).toBe(true);
    let node = createText('', createElement());
    for (let second = 0; second < 2000; second++) {
      node = tick(node, `It is now ${second} and that is the time.`);
      read(node);
    }
    expect(isMeant('cloud')).toBe(true);
  });

  it('while text that stays does', () => {
    const { read, isMeant } = openPage();
    read(createText('This is what they said of it at the lake. '.repeat(1000), createElement()));
    expect(isMeant('cloud')).toBe(false);
  });
});

describe('text whose words do not tell their language', () => {
  it.each([
    ['en', true],
    ['fr', false],
    [null, false],
  ] as const)('is read in the one that the page declares: %s', (language, isMet) => {
    const { read, isMeant } = openPage();
    read(createText('Podman news', createElement(language)));
    expect(isMeant('podman')).toBe(isMet);
  });
});
