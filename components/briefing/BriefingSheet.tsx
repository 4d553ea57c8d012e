import { useState } from 'react';
import { inReadingOrder, type Briefing } from '../../core/briefing/briefing.ts';
import { EmptyState } from '../design/EmptyState.tsx';
import { BridgeIcon } from '../design/icons.tsx';
import type { BriefingOrder } from '../interface-text/briefing-text.ts';
import type { BriefedText, BriefingWays } from './briefing-state.ts';
import { BriefingTerms } from './BriefingTerms.tsx';
import { BriefingTools } from './BriefingTools.tsx';
import { HeavinessOfText } from './HeavinessOfText.tsx';
import { useBriefingText } from './use-briefing-text.ts';
import './briefing-sheet.css';

export type BriefingSheetProps = BriefingWays & { readonly text: BriefedText };

/** One sheet: how heavy a text is for each side, and its terms, to read, to copy and to print. */
export function BriefingSheet({ text, madeAt, ...ways }: BriefingSheetProps) {
  const { briefing } = text;
  return (
    <article className="briefing-sheet">
      <Head text={text} madeAt={madeAt} />
      <HeavinessOfText {...briefing} />
      <section className="briefing-sheet__terms" aria-labelledby="briefing-terms">
        {briefing.terms.length > 0 ? <Terms text={text} {...ways} /> : <NoTerms briefing={briefing} />}
      </section>
      <LeftOut briefing={briefing} />
    </article>
  );
}

function Head({ text: { briefing, title, origin }, madeAt }: Pick<BriefingSheetProps, 'text' | 'madeAt'>) {
  const { briefing: text, productName, language } = useBriefingText();
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(madeAt);
  return (
    <header className="briefing-sheet__head">
      <p className="briefing-sheet__kicker">
        <BridgeIcon />
        {productName} · {text.title}
      </p>
      <h1 className="briefing-sheet__title">{title}</h1>
      <p className="briefing-sheet__origin">
        {[origin, text.words(briefing.words), text.prepared(day)].filter(Boolean).join(' · ')}
      </p>
    </header>
  );
}

function Terms({ text: { briefing, title }, ...ways }: Omit<BriefingSheetProps, 'madeAt'>) {
  const { briefing: text } = useBriefingText();
  const [order, setOrder] = useState<BriefingOrder>('weight');
  const counts = countsFor(briefing.terms.length);
  const [most, setMost] = useState(counts[0]!);
  const weightiest = briefing.terms.slice(0, most);
  const shown = order === 'reading' ? inReadingOrder(weightiest) : weightiest;
  return (
    <>
      <h2 className="briefing-sheet__heading" id="briefing-terms">
        {text.terms}{' '}
        <span className="briefing-sheet__count">{text.termsShown(shown.length, briefing.terms.length)}</span>
      </h2>
      <BriefingTools
        {...ways}
        asked={{ title, language: ways.reader.language, terms: shown }}
        briefing={briefing}
        counts={counts}
        order={order}
        onOrder={setOrder}
        most={most}
        onMost={setMost}
      />
      <BriefingTerms terms={shown} {...ways} />
    </>
  );
}

/** What one takes along to a meeting, what one prepares the day before, or all. A few more than that are shown at once. */
function countsFor(terms: number): readonly number[] {
  return [...[10, 25].filter((count) => terms > count * 1.2), terms];
}

function NoTerms({ briefing: { known, silent } }: { readonly briefing: Briefing }) {
  const { briefing: text } = useBriefingText();
  const isBare = known + silent === 0;
  return (
    <div id="briefing-terms">
      <EmptyState
        title={isBare ? text.noTerms : text.allKnown}
        advice={isBare ? text.noTermsAdvice : text.allKnownAdvice}
      />
    </div>
  );
}

/** A list that leaves something out says so. */
function LeftOut({ briefing: { known, silent } }: { readonly briefing: Briefing }) {
  const { briefing: text } = useBriefingText();
  const parts = [...(known > 0 ? [text.known(known)] : []), ...(silent > 0 ? [text.silent(silent)] : [])];
  return parts.length === 0 ? null : (
    <p className="briefing-sheet__left-out">
      {text.leftOut} {parts.join(', ')}.
    </p>
  );
}
