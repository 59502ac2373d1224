import { titleLikeness } from '#shared/domain/job-title.ts';
import type { Experience, Profile } from '#shared/domain/profile.ts';
import type { SkillEngine } from '../skills/skill-engine.ts';
import { coveredMonths, monthSpan } from './months.ts';
import { titlePieces } from './title-pieces.ts';

/** Years in work that is like the job's, and in any work; overlapping jobs count once. */
export interface ExperienceYears {
  relevant: number;
  total: number;
  /** The relevant jobs, as "Title at Company". */
  jobs: string[];
}

const LIKE = 0.35;

/** Counts the years that matter for a job with this title and these skills. */
export function experienceYears(
  profile: Profile,
  title: string,
  wanted: ReadonlySet<string>,
  now: Date,
  engine: SkillEngine,
): ExperienceYears {
  const dated = profile.experience.flatMap((item) => {
    const span = monthSpan(item, now);
    return span ? [{ item, span }] : [];
  });
  const relevant = dated.filter(({ item }) => isRelevant(item, title, wanted, engine));
  const total = coveredMonths(dated.map(({ span }) => span)) / 12;
  return {
    total,
    relevant: coveredMonths(relevant.map(({ span }) => span)) / 12,
    jobs: relevant.map(({ item }) => [item.title, item.company].filter((part) => part !== '').join(' at ')),
  };
}

/** A job is like the wanted one by its title, or because it used two of the technical skills that are asked for. */
function isRelevant(
  item: Experience,
  title: string,
  wanted: ReadonlySet<string>,
  engine: SkillEngine,
): boolean {
  const called = [...titlePieces(item.title), `${item.title}, ${item.company}`];
  if (called.some((piece) => titleLikeness(piece, title) >= LIKE)) return true;
  const text = [item.title, item.summary, ...item.highlights].join('\n');
  const used = new Set(
    engine
      .find(text)
      .filter(({ skill }) => skill.weight === 1 && wanted.has(skill.name))
      .map(({ skill }) => skill.name),
  );
  return used.size >= 2;
}
