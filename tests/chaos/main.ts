import { runMeasures } from '#tests/measures/measure.ts';
import { measureKills } from './kill.ts';
import { measureFaultyModels } from './llm.ts';

process.exitCode = await runMeasures({ kill: measureKills, llm: measureFaultyModels }, process.argv.slice(2));
