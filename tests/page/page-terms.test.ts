import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../core/matching/compile-lexicon.ts';
import { PageTerms } from '../../page/scanner/page-terms.ts';
import type { Section } from '../../page/scanner/sections.ts';
import { entryOf } from '../core/build-entry.ts';

const TOOLS = ['Kubernetes', 'Terraform', 'Ansible', 'Docker', 'Jenkins'];
const lexicon = compileLexicon([
  ...TOOLS.map((tool) => entryOf({ id: tool.toLowerCase(), discipline: 'it', en: tool })),
  entryOf({ id: 'cloud', discipline: 'it', en: 'cloud', ambiguous: { en: ['cloud'] } }),
]);

/** As much of an element as the record of a page asks for: it is seen, and declares no language. */
const createElement = (): Element =>
  ({ checkVisibility: () => true, closest: () => null, getRootNode: () => ({}) }) as unknown as Element;
const createText = (data: string): Text => ({ data, isConnected: true }) as unknown as Text;

/** A page about the trade in which an ambiguous term is meant for that reason only. */
function openPage() {
  const section: Section = { records: new Set() };
  const terms = new PageTerms(lexicon, () => {});
  const read = (container: Element, node: Text) =>
    terms.add({ container, text: node.data, nodes: [node], starts: [0] }, section);
  const isMeant = (id: string) => {
    for (const _ of terms.decideAgain());
    return [...terms.records].some((record) => record.terms.some(({ entry }) => entry === id));
  };
  read(createElement(), createText(`It is ${TOOLS.join(', ')}.`));
  read(createElement(), createText('The cloud is here, and it is that.'));
  return { read, isMeant };
}

const replaceNode = (node: Text, data: string): Text => {
  Object.assign(node, { isConnected: false });
  return createText(data);
};
const replaceData = (node: Text, data: string): Text => Object.assign(node, { data });

describe('a clock that ticks', () => {
  it.each([
    ['by a new text node', replaceNode],
    ['in one text node', replaceData],
  ])('%s does not make the page longer and longer', (_how, tick) => {
    const { read, isMeant } = openPage();
    expect(isMeant('cloud')).toBe(true);
    const clock = createElement();
    let node = createText('');
    for (let second = 0; second < 2000; second++) {
      node = tick(node, `It is now ${second} and that is the time.`);
      read(clock, node);
    }
    expect(isMeant('cloud')).toBe(true);
  });

  it('while text that stays does', () => {
    const { read, isMeant } = openPage();
    read(createElement(), createText('This is what they said of it at the lake. '.repeat(1000)));
    expect(isMeant('cloud')).toBe(false);
  });
});
