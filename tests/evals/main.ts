import { runMeasures } from '#tests/measures/measure.ts';
import { measureMatch } from './match.ts';
import { measureSkills } from './skills.ts';

process.exitCode = await runMeasures({ skills: measureSkills, match: measureMatch }, process.argv.slice(2));
