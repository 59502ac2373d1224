import type { JobAnalysis } from '#shared/domain/job-analysis.ts';
import type { Claim, ResumeDocument, TailoredResume } from '#shared/domain/resume-document.ts';
import { atsCoverage } from './ats-score.ts';

/**
 * The resume with the words and the look that the user gave it. A line that stood there keeps how it came about; any other
 * is the user's own, on the facts of the line that it was made from. What it covers of the posting is counted anew.
 */
export function withOwnWords(
  resume: TailoredResume,
  edited: ResumeDocument,
  analysis: JobAnalysis | null,
): TailoredResume {
  const known = new Map(claimsOf(resume.document).map((claim) => [claim.text, claim]));
  const own = (claims: readonly Claim[]): Claim[] =>
    claims
      .filter(({ text }) => text.trim() !== '')
      .map((claim) => known.get(claim.text) ?? { ...claim, text: claim.text.trim(), origin: 'user' });
  const document: ResumeDocument = {
    ...edited,
    contact: resume.document.contact,
    summary: own(edited.summary),
    sections: edited.sections.map((section) => ({
      ...section,
      entries: section.entries.map((entry) => ({ ...entry, lines: own(entry.lines) })),
    })),
  };
  if (analysis === null) return { ...resume, document };
  const { score, covered, missing } = atsCoverage(document, analysis);
  return { ...resume, document, atsScore: score, coveredSkills: covered, missingSkills: missing };
}

function claimsOf({ summary, sections }: ResumeDocument): Claim[] {
  return [...summary, ...sections.flatMap(({ entries }) => entries.flatMap(({ lines }) => lines))];
}
