import { runMeasures } from '#tests/measures/measure.ts';
import { measureStart } from './start.ts';

process.exitCode = await runMeasures({ start: measureStart }, process.argv.slice(2));
