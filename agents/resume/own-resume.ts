import type { JobAnalysis } from '#shared/domain/job-analysis.ts';
import type { Profile } from '#shared/domain/profile.ts';
import type { TailoredResume } from '#shared/domain/resume-document.ts';
import { languageFor } from '#shared/writing/language/language-for.ts';
import { atsCoverage } from './ats-score.ts';
import { wholeResume } from './whole-resume.ts';

/** A PDF of the user's own as a resume for a job. What it says is not read; what the profile says of the job stands in for it. */
export function ownResume(profile: Profile, analysis: JobAnalysis, name: string): TailoredResume {
  const document = wholeResume(profile, [], languageFor(profile, analysis.job.language));
  const { score, covered, missing } = atsCoverage(document, analysis);
  return {
    document,
    atsScore: score,
    coveredSkills: covered,
    missingSkills: missing,
    changes: [`Your own PDF "${name}", sent as it is.`],
    engine: 'offline',
    own: { name },
  };
}
