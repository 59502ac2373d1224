import { runMeasures } from '#tests/measures/measure.ts';
import { measureKills } from './kill.ts';
import { measureModels } from './llm-all.ts';

process.exitCode = await runMeasures({ kill: measureKills, llm: measureModels }, process.argv.slice(2));
