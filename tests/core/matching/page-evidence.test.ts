import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../core/matching/compile-lexicon.ts';
import { SenseDecider } from '../../../core/matching/decide-senses.ts';
import { createBlockScanner } from '../../../core/matching/scan-block.ts';
import { SMALL_GLOSSARY, anyText } from './any-text.ts';

describe('a page whose text comes and goes', () => {
  it('is decided like one that never held what has gone', () => {
    const lexicon = compileLexicon(SMALL_GLOSSARY);
    const scanBlock = createBlockScanner(lexicon);
    const texts = fc.array(anyText, { maxLength: 4 });
    fc.assert(
      fc.property(texts, texts, (staying, passing) => {
        const [stays, passes] = [staying, passing].map((blocks) => blocks.map((text) => scanBlock(text, 'fr')));
        const [plain, visited] = [new SenseDecider(lexicon), new SenseDecider(lexicon)];
        for (const scan of stays!) plain.learn(scan);
        for (const scan of passes!) visited.learn(scan);
        for (const scan of stays!) visited.learn(scan);
        for (const scan of passes!) visited.forget(scan);
        for (const scan of stays!) expect(visited.decide(scan)).toEqual(plain.decide(scan));
      }),
      { numRuns: 300 },
    );
  });
});
