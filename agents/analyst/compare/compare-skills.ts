import type { Job } from '#shared/domain/job.ts';
import type { JobAnalysis } from '#shared/domain/job-analysis.ts';
import type { ShownSkill } from '../profile/profile-skills.ts';
import { UNKNOWN_WEIGHT } from '../profile/shown-phrases.ts';
import type { SkillEngine } from '../skills/skill-engine.ts';
import type { Skill } from '../skills/taxonomy.ts';
import { type Demand, demandsOf } from './alternatives.ts';
import { type Coverage, coverageOf } from './skill-coverage.ts';

/** A posting's skills beside a profile's. */
export interface SkillComparison {
  matching: JobAnalysis['matching'];
  missing: JobAnalysis['missing'];
  /** Related skills of the profile, by the missing skill's name: what advice can build upon. */
  related: ReadonlyMap<string, ShownSkill>;
  /** 0-100; null where the posting names no skill. */
  score: number | null;
  required: { met: number; of: number };
}

const OPTIONAL_WEIGHT = 0.35;
/** A posting that names hardly any skill proves little: below this weight the score is drawn to the middle. */
const ENOUGH = 2;
const EVEN = 0.5;

interface Judged {
  name: string;
  quote: string;
  required: boolean;
  /** No list holds the skill. */
  worded: boolean;
  coverage: Coverage;
}

/** Weighs what the posting asks for by what the profile shows. One of several alternatives is enough. */
export function compareSkills(
  skills: Job['skills'],
  shown: ReadonlyMap<string, ShownSkill>,
  engine: SkillEngine,
): SkillComparison {
  const demands = demandsOf(skills, engine).map((demand) => judge(demand, shown, engine));
  let [sum, weight] = [0, 0];
  for (const demand of demands) {
    weight += demand.weight;
    sum += demand.weight * demand.best;
  }
  const doubt = Math.max(0, ENOUGH - weight) * 0.5;
  const items = demands.flatMap((demand) =>
    demand.items.map((item) => ({ ...item, satisfied: demand.best >= 0.9 })),
  );
  const covered = (item: Judged): boolean => item.coverage.how === 'named' || item.coverage.how === 'implied';
  const missing = items.filter((item) => !covered(item) && !item.satisfied);
  const required = demands.filter((demand) => demand.required);
  return {
    matching: items.filter(covered).map(toMatch),
    missing: missing.map(({ name, required: needed, quote, worded }) => ({
      skill: name,
      required: needed,
      jobQuote: quote,
      ...(worded ? { worded } : {}),
    })),
    related: new Map(
      missing.flatMap(({ name, coverage }) => (coverage.by ? [[name, coverage.by] as const] : [])),
    ),
    score: weight === 0 ? null : (100 * (sum + doubt * EVEN)) / (weight + doubt),
    required: { met: required.filter((demand) => demand.best >= 0.9).length, of: required.length },
  };
}

function judge(demand: Demand, shown: ReadonlyMap<string, ShownSkill>, engine: SkillEngine) {
  const items = demand.skills.map((skill): Judged & { weight: number } => {
    const wanted = skillNamed(skill.name, engine);
    const coverage = coverageOf(wanted, shown, engine);
    return {
      name: wanted.name,
      quote: skill.quote,
      required: skill.required,
      weight: wanted.weight,
      worded: engine.named(skill.name) === null,
      coverage,
    };
  });
  const shares = demand.alternatives.map((name) => coverageOf(skillNamed(name, engine), shown, engine).share);
  const factor = demand.required ? 1 : OPTIONAL_WEIGHT;
  return {
    items,
    required: demand.required,
    best: Math.max(...shares),
    weight: factor * Math.max(...items.map((item) => item.weight)),
  };
}

function skillNamed(name: string, engine: SkillEngine): Skill {
  return engine.named(name) ?? { name, field: '', technical: false, weight: UNKNOWN_WEIGHT, implies: [] };
}

function toMatch({ name, quote, worded, coverage }: Judged): JobAnalysis['matching'][number] {
  const via = coverage.how === 'implied' ? coverage.by?.skill.name : undefined;
  return {
    skill: name,
    jobQuote: quote,
    profileQuote: coverage.by?.quote ?? '',
    ...(via === undefined ? {} : { via }),
    ...(worded ? { worded } : {}),
  };
}
