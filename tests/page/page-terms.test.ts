import { parseHTML } from 'linkedom';
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

/** A page about the trade in which an ambiguous term is meant for that reason only, and a place for a clock. */
function openPage() {
  const { document } = parseHTML('<header></header><main></main><footer></footer>');
  const section: Section = { records: new Set() };
  const terms = new PageTerms(lexicon, () => {});
  const read = (container: Element) => {
    // linkedom lays nothing out.
    container.checkVisibility = () => true;
    const node = container.firstChild as Text;
    terms.add({ container, text: node.data, nodes: [node], starts: [0] }, section);
  };
  const write = (tag: string, text: string) => {
    const element = document.querySelector(tag)!;
    element.textContent = text;
    read(element);
  };
  const isMeant = (id: string) => {
    for (const _ of terms.decideAgain());
    return [...terms.records].some((record) => record.terms.some(({ entry }) => entry === id));
  };
  write('header', `It is ${TOOLS.join(', ')}.`);
  write('main', 'The cloud is here, and it is that.');
  return { write, read, isMeant, clock: document.querySelector('footer')! };
}

describe('a clock that ticks', () => {
  it.each([
    ['by a new text node', (clock: Element, text: string) => void (clock.textContent = text)],
    [
      'in one text node',
      (clock: Element, text: string) => {
        if (clock.firstChild) clock.firstChild.nodeValue = text;
        else clock.textContent = text;
      },
    ],
  ])('%s does not make the page longer and longer', (_how, tick) => {
    const { read, isMeant, clock } = openPage();
    expect(isMeant('cloud')).toBe(true);
    for (let second = 0; second < 2000; second++) {
      tick(clock, `It is now ${second} and that is the time.`);
      read(clock);
    }
    expect(isMeant('cloud')).toBe(true);
  });

  it('while text that stays does', () => {
    const { write, isMeant } = openPage();
    write('footer', 'This is what they said of it at the lake. '.repeat(1000));
    expect(isMeant('cloud')).toBe(false);
  });
});
