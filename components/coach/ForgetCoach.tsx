import { useRef, useState } from 'react';
import { TextButton } from '../design/TextButton.tsx';
import type { CoachViewProps } from './coach-data.ts';
import { CoachSection } from './CoachSection.tsx';
import { useCoachText } from './use-coach-text.ts';
import './forget-coach.css';

/** Asks before, and says what goes. */
export function ForgetCoach({ onForget }: Pick<CoachViewProps, 'onForget'>) {
  const text = useCoachText().coach.settings;
  const dialog = useRef<HTMLDialogElement>(null);
  const [outcome, setOutcome] = useState<string | null>(null);
  const close = () => dialog.current?.close();
  const confirm = () => {
    close();
    onForget().then(
      () => setOutcome(text.removed),
      () => setOutcome(text.failed),
    );
  };
  return (
    <CoachSection title={text.remove} intro={text.removeHint}>
      <div className="coach-section__ways">
        <TextButton tone="caution" label={text.removeOpen} onPress={() => dialog.current?.showModal()} />
        <span role="status">{outcome}</span>
      </div>
      <dialog ref={dialog} className="forget-coach" aria-labelledby="forget-coach-question">
        <h3 className="forget-coach__question" id="forget-coach-question">
          {text.removeQuestion}
        </h3>
        <p>{text.removeWhat}</p>
        <div className="coach-section__ways">
          {/* First, so that the focus is on what does no harm. */}
          <TextButton label={text.cancel} onPress={close} />
          <TextButton tone="caution" label={text.removeConfirm} onPress={confirm} />
        </div>
      </dialog>
    </CoachSection>
  );
}
