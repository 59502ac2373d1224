import { runMeasures } from '#tests/measures/measure.ts';
import { measureGateway } from './llm.ts';
import { measureStart } from './start.ts';

process.exitCode = await runMeasures({ start: measureStart, llm: measureGateway }, process.argv.slice(2));
