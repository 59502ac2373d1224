import type { Claim, ResumeDocument, TailoredResume } from '#shared/domain/resume-document.ts';
import { type FactIndex, factIndex } from '#shared/writing/fact-index.ts';
import { languageFor } from '#shared/writing/language/language-for.ts';
import { localised } from '#shared/writing/language/localised.ts';
import { printNotes, stringsIn } from '#shared/writing/printable.ts';
import { relevanceTo } from '#shared/writing/relevance.ts';
import { NO_WISH, readWish, sectionNamed, speaksOf, type Wish } from '#shared/writing/wish.ts';
import { atsCoverage } from './ats-score.ts';
import { buildResume } from './build-resume.ts';
import { changesOf } from './changes-of.ts';
import type { ResumeInput } from './input.ts';
import { wishChanges } from './wish-changes.ts';

/** Lines under jobs: about a page and a half, about one page, and all that two pages hold. */
const JOB_LINES = { usual: 26, shorter: 14, longer: 44 };
/** What the user wished to see counts more than any skill of the posting. */
const WISHED = 20;

/** What a model adds to the rules; `null` works by rules alone. */
export interface ModelChoices {
  /** How much the model thinks a fact counts, 0-1. */
  rank(factIds: readonly string[]): number;
  reworded: ReadonlyMap<string, Claim>;
  summary: Claim[];
  notes: string[];
}

/** Tailors a resume to a posting: selects and orders what the user wrote. Nothing enters it that the profile lacks. */
export function tailor(
  input: ResumeInput,
  model: ModelChoices | null,
  index = indexOf(input),
): TailoredResume {
  const { profile, analysis, comment } = input;
  const relevance = relevanceTo(analysis.job);
  const wish = readWish(comment);
  const build = (wish: Wish, jobLines: number): ResumeDocument =>
    buildResume(profile, index, {
      weigh: (text, factIds) =>
        relevance(text) + (speaksOf(text, wish.mention) ? WISHED : 0) + 4 * (model?.rank(factIds) ?? 0),
      reworded: model?.reworded ?? new Map(),
      summary: model === null || model.summary.length === 0 ? null : model.summary,
      jobLines,
      leaveOut: (text) => wish.without.length > 0 && speaksOf(text, wish.without),
      withoutSections: wish.without.flatMap((thing) => sectionNamed(thing) ?? []),
    });
  const plain = build(NO_WISH, JOB_LINES.usual);
  const document = build(wish, linesFor(wish, plain));
  const coverage = atsCoverage(document, analysis);
  const unclear =
    model === null && wish.unclear !== null
      ? [`Without a model this part of your wish could not be followed: "${wish.unclear}".`]
      : [];
  return {
    document: localised(document, languageFor(profile, analysis.job.language)),
    atsScore: coverage.score,
    coveredSkills: coverage.covered,
    missingSkills: coverage.missing,
    changes: [
      ...changesOf(document, profile),
      ...printNotes(stringsIn(document)),
      ...wishChanges({ plain, wished: document }, wish),
      ...(model?.notes ?? []),
      ...unclear,
    ],
    engine: model === null ? 'offline' : 'model',
  };
}

/** Shorter is shorter than what stood there, also where that was little. */
function linesFor(wish: Wish, plain: ResumeDocument): number {
  if (wish.longer) return JOB_LINES.longer;
  if (!wish.shorter) return JOB_LINES.usual;
  const jobs = plain.sections.find(({ kind }) => kind === 'experience')?.entries ?? [];
  const lines = jobs.reduce((sum, job) => sum + job.lines.length, 0);
  return Math.min(JOB_LINES.shorter, Math.floor(lines * 0.6));
}

/** The facts that a resume of this input may stand on. */
export function indexOf({ profile, facts }: ResumeInput): FactIndex {
  return factIndex(profile, facts);
}
