import { useState } from 'react';
import type { Briefing, BriefingTerm } from '../../core/briefing/briefing.ts';
import { briefingAsMarkdown, briefingAsText } from '../../core/briefing/briefing-text.ts';
import type { Language } from '../../core/entry/language.ts';
import { SegmentedControl } from '../design/SegmentedControl.tsx';
import { TextButton } from '../design/TextButton.tsx';
import type { BriefingOrder } from '../interface-text/briefing-text.ts';
import type { BriefingWays } from './briefing-state.ts';
import { useBriefingText } from './use-briefing-text.ts';
import './briefing-tools.css';

export type BriefingToolsProps = Pick<BriefingWays, 'onCopy' | 'onPrint'> & {
  readonly briefing: Briefing;
  readonly asked: { readonly title: string; readonly language: Language; readonly terms: readonly BriefingTerm[] };
  /** Of how many terms there is a choice; the last is all of them. */
  readonly counts: readonly number[];
  readonly order: BriefingOrder;
  readonly onOrder: (order: BriefingOrder) => void;
  readonly most: number;
  readonly onMost: (most: number) => void;
};

/** Which terms, in which order, and ways to take them along. */
export function BriefingTools({ briefing, asked, counts, order, onOrder, most, onMost, ...ways }: BriefingToolsProps) {
  const { briefing: text, card } = useBriefingText();
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = (written: string) => void ways.onCopy(written).then(setCopied);
  return (
    <div className="briefing-tools">
      <div className="briefing-tools__choices">
        <SegmentedControl
          label={text.order}
          value={order}
          segments={(['weight', 'reading'] as const).map((value) => ({ value, label: text.orders[value] }))}
          onChange={onOrder}
        />
        {counts.length === 1 ? null : (
          <SegmentedControl
            label={text.howMany}
            value={String(most)}
            segments={counts.map((count) => ({
              value: String(count),
              label: count === counts.at(-1) ? text.all : text.first(count),
            }))}
            onChange={(value) => onMost(Number(value))}
          />
        )}
      </div>
      <div className="briefing-tools__ways">
        <span className="briefing-tools__copied" role="status">
          {copied === null ? null : copied ? card.copied : card.copyFailed}
        </span>
        <TextButton label={text.copyText} onPress={() => copy(briefingAsText(briefing, asked))} />
        <TextButton label={text.copyMarkdown} onPress={() => copy(briefingAsMarkdown(briefing, asked))} />
        <TextButton label={text.print} tone="main" onPress={ways.onPrint} />
      </div>
    </div>
  );
}
