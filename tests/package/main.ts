import { runMeasures } from '#tests/measures/measure.ts';
import { measureArgs } from '#tests/measures/measure-args.ts';
import { checkFuses } from './check-fuses.ts';
import { checkMainJob } from './check-main-job.ts';
import { measureSize } from './measure-size.ts';

process.exitCode = await runMeasures(
  { size: measureSize, fuses: checkFuses, 'main-job': checkMainJob },
  measureArgs(process.argv.slice(2)),
);
