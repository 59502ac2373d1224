import { runMeasures } from '#tests/measures/measure.ts';
import { measureArgs } from '#tests/measures/measure-args.ts';
import { measureAlive } from './alive.ts';
import { measureBoards } from './boards.ts';
import { measureClaimPairs } from './claim-pairs.ts';
import { measureClaims } from './claims.ts';
import { measureCoach } from './coach.ts';
import { measureForms } from './forms.ts';
import { measureKnockouts } from './knockouts.ts';
import { measureLanes } from './lanes.ts';
import { measureLedger } from './ledger.ts';
import { measureMatch } from './match.ts';
import { measurePostings } from './postings.ts';
import { measureRag } from './rag.ts';
import { measureResumes } from './resumes.ts';
import { measureSameJob } from './same-job.ts';
import { measureSkills } from './skills.ts';

process.exitCode = await runMeasures(
  {
    boards: measureBoards,
    skills: measureSkills,
    match: measureMatch,
    knockouts: measureKnockouts,
    postings: measurePostings,
    claims: measureClaims,
    'claim-pairs': measureClaimPairs,
    alive: measureAlive,
    'same-job': measureSameJob,
    lanes: measureLanes,
    ledger: measureLedger,
    resumes: measureResumes,
    rag: measureRag,
    coach: measureCoach,
    forms: () => measureForms(),
  },
  measureArgs(process.argv.slice(2)),
);
