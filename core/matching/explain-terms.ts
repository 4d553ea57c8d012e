import * as SENSE from './sense-columns.ts';
import * as FLAG from './form-flags.ts';
import type { EntryId } from '../entry/ids.ts';
import type { Language } from '../entry/language.ts';
import type { Fit } from './acceptable-forms.ts';
import { SenseDecider } from './decide-senses.ts';
import type { TextBlock } from './find-terms.ts';
import { entryOfForm, type Lexicon } from './lexicon.ts';
import { createBlockScanner, type BlockScan } from './scan-block.ts';
import type { EvidenceKind } from './weigh-sense.ts';

/** Why a stretch of a block is taken for a term or not. Offsets are UTF-16 code units into the text of the block. */
export type ExplainedSense = {
  readonly start: number;
  readonly end: number;
  readonly entry: EntryId;
  readonly language: Language;
  readonly isMeant: boolean;
  /** `certain`: it can mean nothing else. `weighed`: see the evidence. All others: it is not this term at all. */
  readonly reason: 'certain' | 'weighed' | 'web-address' | Exclude<Fit, 'yes' | 'loose'>;
  /** The sum of the evidence; meant from 2 on, unless another sense of the same place has more. 0 where it was not weighed. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
};

export type Evidence = {
  readonly kind: EvidenceKind;
  readonly weight: number;
  /** Cues as they stand in the text, those against it with a minus before them. */
  readonly words?: readonly string[];
};

export type TermExplainer = (blocks: readonly TextBlock[]) => ExplainedSense[][];

/** As `createTermFinder`, with every sense that was thought of, and why it is meant or not. */
export function createTermExplainer(lexicon: Lexicon): TermExplainer {
  let current: ReadBlock;
  const scanBlock = createBlockScanner(lexicon, {
    onCue: (row, { weight, start, end }) => {
      const words = current.cues.get(row) ?? [];
      current.cues.set(row, [...words, `${weight < 0 ? '−' : ''}${current.text.slice(start, end)}`]);
    },
    onRefusal: (form, { start, end }, why) => {
      if (why === 'yes' || why === 'loose') return;
      const sense = { start, end, ...senseOfForm(lexicon, form) };
      current.refused.push({ ...sense, isMeant: false, reason: why, score: 0, evidence: [] });
    },
  });

  return (blocks) => {
    const decider = new SenseDecider(lexicon);
    const read = blocks.map(({ text, language }) => {
      current = { text, cues: new Map(), refused: [], scan: null };
      current.scan = scanBlock(text, language);
      decider.learn(current.scan);
      return current;
    });
    return read.map((block) =>
      [...explainBlock(lexicon, decider, block), ...block.refused].sort((a, b) => a.start - b.start),
    );
  };
}

/** A block, with what was heard while it was scanned. */
type ReadBlock = {
  readonly text: string;
  /** By row of the scan. */
  readonly cues: Map<number, string[]>;
  readonly refused: ExplainedSense[];
  scan: BlockScan | null;
};

function explainBlock(lexicon: Lexicon, decider: SenseDecider, { scan, cues }: ReadBlock): ExplainedSense[] {
  if (!scan) return [];
  const evidence = new Map<number, Evidence[]>();
  const scores = decider.weigh(scan, (row, kind, weight) => {
    const words = kind === 'cues' ? cues.get(row) : undefined;
    evidence.set(row, [...(evidence.get(row) ?? []), { kind, weight, ...(words ? { words } : {}) }]);
  });
  const meant = new Set(decider.decide(scan).map(({ start, entry }) => `${start} ${entry}`));
  return scores.map((score, row): ExplainedSense => {
    const column = (name: number) => scan.senses[row * SENSE.size + name]!;
    const span = { start: column(SENSE.start), end: column(SENSE.end) };
    const sense = { ...span, ...senseOfForm(lexicon, column(SENSE.form)) };
    const isMeant = meant.has(`${sense.start} ${sense.entry}`);
    const parts = evidence.get(row) ?? [];
    return { ...sense, isMeant, reason: parts.length === 0 && isMeant ? 'certain' : 'weighed', score, evidence: parts };
  });
}

const senseOfForm = (lexicon: Lexicon, form: number): { entry: EntryId; language: Language } => ({
  entry: lexicon.entries[entryOfForm(lexicon.forms[form]!)]!.id,
  language: (lexicon.forms[form]! & FLAG.french) !== 0 ? 'fr' : 'en',
});
