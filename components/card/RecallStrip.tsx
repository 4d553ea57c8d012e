import { useEffect, useRef } from 'react';
import { TextButton } from '../design/TextButton.tsx';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import type { CardRecall } from './card-recall.ts';
import './recall-strip.css';

/** Below the definition, or in its place: does the reader remember what the term means? */
export function RecallStrip({ stage, onReveal, onJudge }: CardRecall) {
  const { recall } = useInterfaceText().card;
  const strip = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone, and the focus would go with it.
  useEffect(() => {
    if (stage !== 'asked') strip.current?.focus({ preventScroll: true });
  }, [stage]);
  return (
    <div className="recall-strip" role="group" aria-label={recall.label} tabIndex={-1} ref={strip}>
      {/* What was said is told to a screen reader too. */}
      <p className="recall-strip__words" aria-live="polite">
        {recall.words[stage]}
      </p>
      {stage === 'asked' ? (
        <div className="recall-strip__buttons">
          <TextButton label={recall.reveal} onPress={onReveal} />
        </div>
      ) : null}
      {stage === 'revealed' ? (
        <div className="recall-strip__buttons">
          <TextButton label={recall.knew} onPress={() => onJudge(true)} />
          <TextButton label={recall.didNot} onPress={() => onJudge(false)} />
        </div>
      ) : null}
    </div>
  );
}
