import type { JobAnalysis } from '#shared/domain/job-analysis.ts';
import type { Claim, ResumeDocument, ResumeEntry, TailoredResume } from '#shared/domain/resume-document.ts';
import { atsCoverage } from './ats-score.ts';

interface Known {
  /** All that the profile could put on it, and what it said earlier: the user may take it back onto it. */
  known: readonly ResumeDocument[];
  analysis: JobAnalysis | null;
}

/**
 * The resume with the words, the order and the look that the user gave it. Heads (titles, employers, dates) are the profile's
 * and stay. A line that stood there keeps how it came about; any other is the user's own, on the facts of the line that it
 * was made from. What it covers of the posting is counted anew.
 */
export function withOwnWords(
  resume: TailoredResume,
  edited: ResumeDocument,
  { known: others, analysis }: Known,
): TailoredResume {
  const sections = [resume.document, ...others].flatMap((document) => document.sections);
  const known = new Map([...others, resume.document].flatMap(claimsOf).map((claim) => [claim.text, claim]));
  const own = (claims: readonly Claim[]): Claim[] =>
    claims
      .filter(({ text }) => text.trim() !== '')
      .map((claim) => known.get(claim.text) ?? { ...claim, text: claim.text.trim(), origin: 'user' });
  const document: ResumeDocument = {
    ...edited,
    contact: resume.document.contact,
    headline: edited.headline.trim(),
    summary: own(edited.summary),
    sections: edited.sections.flatMap((section) => {
      const same = sections.filter(
        ({ kind, heading }) => kind === section.kind && heading === section.heading,
      );
      const heads = new Map(same.flatMap(({ entries }) => entries).map((entry) => [headOf(entry), entry]));
      const entries = section.entries.flatMap((entry) => {
        const head = heads.get(headOf(entry));
        return head === undefined ? [] : [{ ...head, lines: own(entry.lines) }];
      });
      return entries.length === 0 ? [] : [{ kind: section.kind, heading: section.heading, entries }];
    }),
  };
  if (analysis === null) return { ...resume, document };
  const { score, covered, missing } = atsCoverage(document, analysis);
  return { ...resume, document, atsScore: score, coveredSkills: covered, missingSkills: missing };
}

function headOf({ title, organisation, location, dates }: ResumeEntry): string {
  return [title, organisation, location, dates].join('\n');
}

function claimsOf({ summary, sections }: ResumeDocument): Claim[] {
  return [...summary, ...sections.flatMap(({ entries }) => entries.flatMap(({ lines }) => lines))];
}
