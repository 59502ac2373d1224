import { parseArgs } from 'node:util';
import { runMeasures } from '#tests/measures/measure.ts';
import { measureKills } from './kill.ts';
import { measureLate } from './late.ts';
import { measureModels } from './llm-all.ts';
import { measureSteps } from './steps.ts';

/** `--n` and `--seed` are of the drawn forms. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    n: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
  },
});
const steps = measureSteps({ n: Number(values.n), seed: Number(values.seed) });
process.exitCode = await runMeasures({ kill: measureKills, late: measureLate, llm: measureModels, steps }, [
  ...positionals,
  ...(values.json ? ['--json'] : []),
]);
