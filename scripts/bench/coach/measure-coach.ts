import { createRandom } from '../random.ts';
import { createFigure, higherIsBetter, type Figure } from '../figure.ts';
import { readBuiltInEntries } from '../source-text.ts';
import { tell } from '../tell.ts';
import { calibrationError } from './calibration.ts';
import { measureSessionStart } from './measure-session-start.ts';
import { countMetTerms, type TermCounts } from './met-terms.ts';
import {
  CoachPolicy,
  createLadder,
  createLookUpOnly,
  createRandomQuestions,
  type Forecast,
  type Policy,
} from './policies.ts';
import { DAYS, simulate } from './simulate.ts';

/** Learners that nothing was tuned on: the constants of the coach were chosen with seeds 1 to 60. */
const FIRST_SEED = 10_001;
const LEARNERS = 100;

const SEEDS = Array.from({ length: LEARNERS }, (_, number) => FIRST_SEED + number);

/** Means of one policy over all learners. */
type Outcome = { readonly known: number; readonly questions: number };

/** What simulated learners know after sixty days with the coach, and with simpler ways of asking. */
export async function measureCoach({ corpus }: { readonly corpus?: string | undefined }): Promise<Figure[]> {
  const counts = await countMetTerms(await readBuiltInEntries(), corpus);
  tell({
    fr: `${LEARNERS} apprenants simulés, ${DAYS} jours, ${counts.size} termes rencontrés`,
    en: `${LEARNERS} simulated learners, ${DAYS} days, ${counts.size} terms met`,
  });
  const lookUpOnly = meanOutcome(createLookUpOnly, counts);
  const random = meanOutcome((seed) => createRandomQuestions(createRandom(seed)), counts);
  const ladders = [false, true].map((begunFirst) => meanOutcome(() => createLadder(begunFirst), counts));
  const ladder = ladders[0]!.known >= ladders[1]!.known ? ladders[0]! : ladders[1]!;
  const forecasts: Forecast[] = [];
  const finals: Forecast[] = [];
  const coach = meanOutcome(() => new CoachPolicy(), counts, {
    budget: Math.floor(ladder.questions),
    forecasts,
    finals,
  });
  const figures = { lookUpOnly, random, ladder, coach };
  return [
    higherIsBetter(
      createFigure('coach/known terms to those of 1-3-7-14 days', coach.known / ladder.known, '×', {
        must: 1.2,
        aim: 1.4,
      }),
    ),
    createFigure('coach/calibration error of recall, questions asked', calibrationError(forecasts), 'of 1', CALIBRATED),
    createFigure(
      'coach/calibration error of recall, all terms on day 60',
      calibrationError(finals),
      'of 1',
      CALIBRATED,
    ),
    ...outcomeFigures(figures),
    measureSessionStart(),
  ];
}

const CALIBRATED = { must: 0.05, aim: 0.02 };

const NAMES = {
  coach: 'coach',
  lookUpOnly: 'look-ups only',
  random: 'random questions',
  ladder: '1-3-7-14 days',
} as const;

function outcomeFigures(outcomes: Readonly<Record<keyof typeof NAMES, Outcome>>): Figure[] {
  return (Object.keys(NAMES) as (keyof typeof NAMES)[]).flatMap((policy) => {
    const { known, questions } = outcomes[policy];
    return [
      higherIsBetter(createFigure(`coach/terms known at day 60, ${NAMES[policy]}`, known, 'terms')),
      ...(questions > 0
        ? [createFigure(`coach/questions per known term, ${NAMES[policy]}`, questions / known, 'questions')]
        : []),
    ];
  });
}

type Kept = { readonly budget: number; readonly forecasts: Forecast[]; readonly finals: Forecast[] };

function meanOutcome(create: (seed: number) => Policy, counts: TermCounts, kept?: Kept): Outcome {
  let known = 0;
  let questions = 0;
  for (const seed of SEEDS) {
    const policy = create(seed);
    const one = simulate(policy, counts, seed, kept?.budget);
    known += one.known / LEARNERS;
    questions += one.questions / LEARNERS;
    if (!kept || !(policy instanceof CoachPolicy)) continue;
    kept.forecasts.push(...policy.forecasts);
    // Asked of all at once, at the end, and by chance as ever.
    const chance = createRandom(seed ^ 0xe4d);
    for (const [term, expected] of policy.expectations(DAYS))
      kept.finals.push({ expected, came: chance() < one.learner.recall(term, DAYS) });
  }
  return { known, questions };
}
