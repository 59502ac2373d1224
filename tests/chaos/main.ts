import { runMeasures } from '#tests/measures/measure.ts';
import { measureKills } from './kill.ts';

process.exitCode = await runMeasures({ kill: measureKills }, process.argv.slice(2));
