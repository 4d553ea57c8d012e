import { useState } from 'react';
import { ConfirmButton } from '../design/ConfirmButton.tsx';
import type { CoachViewProps } from './coach-data.ts';
import { CoachSection } from './CoachSection.tsx';
import { useCoachText } from './use-coach-text.ts';

/** Asks before, and says what goes. */
export function ForgetCoach({ onForget }: Pick<CoachViewProps, 'onForget'>) {
  const text = useCoachText().coach.settings;
  const [outcome, setOutcome] = useState<string | null>(null);
  const confirm = () => {
    onForget().then(
      () => setOutcome(text.removed),
      () => setOutcome(text.failed),
    );
  };
  return (
    <CoachSection title={text.remove} intro={text.removeHint}>
      <div className="coach-section__ways">
        <ConfirmButton
          label={text.removeOpen}
          question={text.removeQuestion}
          cancel={text.cancel}
          confirm={text.removeConfirm}
          onConfirm={confirm}
        >
          <p>{text.removeWhat}</p>
        </ConfirmButton>
        <span role="status">{outcome}</span>
      </div>
    </CoachSection>
  );
}
