import { runMeasures } from '#tests/measures/measure.ts';
import { measureClaims } from './claims.ts';
import { measureKnockouts } from './knockouts.ts';
import { measureLanes } from './lanes.ts';
import { measureMatch } from './match.ts';
import { measureSkills } from './skills.ts';

process.exitCode = await runMeasures(
  {
    skills: measureSkills,
    match: measureMatch,
    knockouts: measureKnockouts,
    claims: measureClaims,
    lanes: measureLanes,
  },
  process.argv.slice(2),
);
