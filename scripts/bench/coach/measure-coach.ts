import { createRandom } from '../random.ts';
import { createFigure, higherIsBetter, type Figure } from '../figure.ts';
import { readBuiltInEntries } from '../source-text.ts';
import { tell } from '../tell.ts';
import { calibrationError } from './calibration.ts';
import { measureSessionInChromium } from './measure-session-in-chromium.ts';
import { measureSessionStart } from './measure-session-start.ts';
import { countMetTerms } from './met-terms.ts';
import {
  CoachPolicy,
  createLadder,
  createLookUpOnly,
  createRandomQuestions,
  type Forecast,
  type Policy,
} from './policies.ts';
import { DAYS, simulate, type World } from './simulate.ts';

/** Learners that nothing was tuned on: the constants of the coach were chosen with seeds 1 to 300. */
const FIRST_SEED = 20_001;
const LEARNERS = 200;

const SEEDS = Array.from({ length: LEARNERS }, (_, number) => FIRST_SEED + number);

/**
 * What reading is taken to teach, and how it goes on from day to day, in words; the first is the assumption that counts, the
 * others show what hangs on it. Where they come from: docs/decisions/0016-what-reading-teaches.md
 */
const WORLDS: readonly (Omit<World, 'counts'> & { readonly name: string })[] = [
  { name: '', reading: [0.05, 0.3] },
  { name: ', reading teaches little', reading: [0.02, 0.2] },
  { name: ', reading teaches much', reading: [0.1, 0.5] },
  { name: ', reading keeps to its topics', reading: [0.05, 0.3], persistence: 0.5 },
];

/** Means of one policy over all learners. */
type Outcome = { readonly known: number; readonly questions: number };

/** What simulated learners know after sixty days with the coach, and with simpler ways of asking. */
export async function measureCoach({ corpus }: { readonly corpus?: string | undefined }): Promise<Figure[]> {
  const counts = await countMetTerms(await readBuiltInEntries(), corpus);
  tell({
    fr: `${LEARNERS} apprenants simulés, ${DAYS} jours, ${counts.size} termes rencontrés`,
    en: `${LEARNERS} simulated learners, ${DAYS} days, ${counts.size} terms met`,
  });
  const measured = WORLDS.map(({ name, ...world }) => ({ name, ...measureWorld({ ...world, counts }) }));
  return [
    ...measured.map(({ name, outcomes: { coach, ladder } }) =>
      higherIsBetter(
        createFigure(`coach/known terms to those of 1-3-7-14 days${name}`, coach.known / ladder.known, '×', {
          must: 1.2,
          aim: 1.4,
        }),
      ),
    ),
    ...measured.flatMap(({ name, asked, finals }) => [
      createFigure(`coach/calibration error of recall, questions asked${name}`, asked, 'of 1', CALIBRATED),
      createFigure(`coach/calibration error of recall, all terms on day 60${name}`, finals, 'of 1', CALIBRATED),
    ]),
    ...measured.slice(0, 3).flatMap(({ name, outcomes }) => outcomeFigures(outcomes, name)),
    measureSessionStart(),
    ...(await measureSessionInChromium()),
  ];
}

const CALIBRATED = { must: 0.05, aim: 0.02 };

type Outcomes = Readonly<Record<keyof typeof NAMES, Outcome>>;

const NAMES = {
  coach: 'coach',
  lookUpOnly: 'look-ups only',
  random: 'random questions',
  ladder: '1-3-7-14 days',
} as const;

function measureWorld(world: World) {
  const ladders = [false, true].map((begunFirst) => meanOutcome(() => createLadder(begunFirst), world));
  const ladder = ladders[0]!.known >= ladders[1]!.known ? ladders[0]! : ladders[1]!;
  const forecasts: Forecast[] = [];
  const finals: Forecast[] = [];
  const outcomes: Outcomes = {
    lookUpOnly: meanOutcome(createLookUpOnly, world),
    random: meanOutcome((seed) => createRandomQuestions(createRandom(seed)), world),
    ladder,
    coach: meanOutcome(() => new CoachPolicy(), world, { budget: Math.floor(ladder.questions), forecasts, finals }),
  };
  return { outcomes, asked: calibrationError(forecasts), finals: calibrationError(finals) };
}

function outcomeFigures(outcomes: Outcomes, world: string): Figure[] {
  return (Object.keys(NAMES) as (keyof typeof NAMES)[]).flatMap((policy) => {
    const { known, questions } = outcomes[policy];
    const per = createFigure(
      `coach/questions per known term, ${NAMES[policy]}${world}`,
      questions / known,
      'questions',
    );
    return [
      higherIsBetter(createFigure(`coach/terms known at day 60, ${NAMES[policy]}${world}`, known, 'terms')),
      ...(questions > 0 ? [per] : []),
    ];
  });
}

type Kept = { readonly budget: number; readonly forecasts: Forecast[]; readonly finals: Forecast[] };

function meanOutcome(create: (seed: number) => Policy, world: World, kept?: Kept): Outcome {
  let known = 0;
  let questions = 0;
  for (const seed of SEEDS) {
    const policy = create(seed);
    const one = simulate(policy, seed, world, kept?.budget);
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
