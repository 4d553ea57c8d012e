import { runStep } from './check/run-step.ts';
import { STEPS } from './check/steps.ts';
import { formatTable, formatTotal, sumTallies, type StepResult } from './check/summary.ts';

// `node scripts/check.ts` runs every step; `node scripts/check.ts lint unit` runs those.
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`fr  Étape inconnue : ${unknown.join(', ')}. Étapes : ${STEPS.map(({ name }) => name).join(', ')}.`);
  console.error(`en  Unknown step: ${unknown.join(', ')}. Steps: ${STEPS.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

const results: StepResult[] = [];
for (const step of STEPS.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
  console.log(`\n— ${step.name}`);
  const result = await runStep(step);
  results.push(result);
  console.log(`${result.failed === 0 ? '✓' : '✗'} ${step.name} ${result.seconds.toFixed(1)} s`);
}

const total = sumTallies(results);
console.log(`\n${formatTable(results)}\n`);
console.log(formatTotal(total));
process.exitCode = total.failed > 0 ? 1 : 0;
