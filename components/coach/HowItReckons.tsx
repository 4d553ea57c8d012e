import { CoachSection } from './CoachSection.tsx';
import { useCoachText } from './use-coach-text.ts';
import './how-it-reckons.css';

/** Grades, intervals and fading, a sentence each. */
export function HowItReckons() {
  const { how } = useCoachText().coach;
  return (
    <CoachSection title={how.title}>
      <dl className="how-it-reckons">
        {(['grades', 'intervals', 'fading'] as const).map((what) => (
          <div key={what}>
            <dt>{how[what]}</dt>
            <dd>{how[`${what}Sentence`]}</dd>
          </div>
        ))}
      </dl>
    </CoachSection>
  );
}
