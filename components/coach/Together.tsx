import type { CoachViewProps, Comparing } from './coach-data.ts';
import { Duo } from './Duo.tsx';
import { Team } from './Team.tsx';

/** With others, by files that they gave: a talk of two, or the sums of a team. */
export function Together(props: CoachViewProps & Comparing) {
  return (
    <>
      <Duo {...props} />
      <Team {...props} />
    </>
  );
}
