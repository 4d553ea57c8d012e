import { useId, useState } from 'react';
import { MOST_A_DAY } from '../../core/coach/coach-self.ts';
import { SegmentedRow } from '../settings/SegmentedRow.tsx';
import type { CoachViewProps, Comparing } from './coach-data.ts';
import { CoachSection } from './CoachSection.tsx';
import { ForgetCoach } from './ForgetCoach.tsx';
import { HowItReckons } from './HowItReckons.tsx';
import { ProgressFile } from './ProgressFile.tsx';
import { useCoachText } from './use-coach-text.ts';
import './coach-settings.css';

const USUAL_CHOICES = [0, 1, 2, 3, 5, MOST_A_DAY];

/** How much is asked, and everything about what is kept. */
export function CoachSettings(props: CoachViewProps & Comparing) {
  const { data, onChoose } = props;
  const { coach } = useCoachText();
  const [hasFailed, setFailed] = useState(false);
  const choose: CoachViewProps['onChoose'] = (choice) =>
    onChoose(choice).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  const text = coach.settings;
  const { daily, progress } = data.report;
  // A number from elsewhere is shown, too.
  const choices = [...new Set([...USUAL_CHOICES, daily])].sort((a, b) => a - b);
  return (
    <>
      <CoachSection title={coach.view.settings}>
        <SegmentedRow
          label={text.daily}
          hint={text.dailyHint}
          value={String(daily)}
          segments={choices.map((count) => ({ value: String(count), label: count === 0 ? text.off : String(count) }))}
          onChange={(count) => void choose({ daily: Number(count) })}
        />
        <p role="alert">{hasFailed ? coach.notStored : null}</p>
      </CoachSection>
      <CoachSection title={text.file} intro={text.fileHint}>
        <OwnName name={progress.owner.name} onName={(name) => void choose({ name })} />
        <ProgressFile {...props} />
      </CoachSection>
      <HowItReckons />
      <ForgetCoach {...props} />
    </>
  );
}

type OwnNameProps = { readonly name: string; readonly onName: (name: string) => void };

/** Kept when the field is left. */
function OwnName({ name, onName }: OwnNameProps) {
  const text = useCoachText().coach.settings;
  const [typed, setTyped] = useState(name);
  const hintId = useId();
  return (
    <div className="coach-name">
      <label className="coach-name__label">
        {text.name}
        <input
          className="coach-field"
          type="text"
          autoComplete="name"
          maxLength={80}
          value={typed}
          aria-describedby={hintId}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={() => typed.trim() !== name && onName(typed.trim())}
        />
      </label>
      <p className="coach-name__hint" id={hintId}>
        {text.nameHint}
      </p>
    </div>
  );
}
