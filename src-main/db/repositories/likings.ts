import { z } from 'zod';
import type { Verdict } from '#shared/domain/job-query.ts';
import type { Nudge } from '#shared/domain/nudge.ts';
import type { TraitFacts } from '#shared/liking/traits-of.ts';
import type { Db } from '../db.ts';
import { and, desc, eq, gt, inArray, isNotNull, isNull, sql } from '../drizzle.ts';
import { guarded } from '../guarded.ts';
import { discoveredJobs } from '../schema/jobs.ts';

const field = (path: string) =>
  sql<
    string | null
  >`CASE WHEN json_valid(${discoveredJobs.body}) THEN json_extract(${discoveredJobs.body}, ${path}) END`;
const facts = {
  id: discoveredJobs.id,
  title: discoveredJobs.title,
  company: discoveredJobs.company,
  remote: discoveredJobs.remote,
  employmentType: field('$.employmentType'),
  seniority: field('$.seniority'),
  locations: field('$.locations'),
  skills: field('$.skills'),
};
const Names = z.array(z.string());
/** Skills that the list knows; those found by wording alone are seldom said twice. */
const Skills = z
  .array(z.object({ name: z.string(), known: z.array(z.string()).optional() }))
  .transform((skills) => skills.filter(({ known }) => known?.length !== 0).map(({ name }) => name));

/** The user's words on jobs, and what follows from them for the order. */
export function createLikingsRepository(db: Db) {
  return guarded(db, {
    verdict(profileId: string, jobIds: readonly string[], verdict: Verdict | null): void {
      db.orm
        .update(discoveredJobs)
        .set({ verdict })
        .where(and(eq(discoveredJobs.profileId, profileId), inArray(discoveredJobs.id, [...jobIds])))
        .run();
    },
    /** The marked jobs, the last changed first. */
    marked(profileId: string, limit: number): (TraitFacts & { id: string; verdict: Verdict })[] {
      return db.orm
        .select({ ...facts, verdict: discoveredJobs.verdict })
        .from(discoveredJobs)
        .where(and(eq(discoveredJobs.profileId, profileId), isNotNull(discoveredJobs.verdict)))
        .orderBy(desc(discoveredJobs.updatedAt))
        .limit(limit)
        .all()
        .map(({ verdict, ...row }) => ({ ...factsOf(row), verdict: verdict === 'good' ? 'good' : 'bad' }));
    },
    /** Jobs in the order of their ids, from the one after `after` on. */
    some(profileId: string, after: string, limit: number): (TraitFacts & { id: string })[] {
      return db.orm
        .select(facts)
        .from(discoveredJobs)
        .where(and(eq(discoveredJobs.profileId, profileId), gt(discoveredJobs.id, after)))
        .orderBy(discoveredJobs.id)
        .limit(limit)
        .all()
        .map(factsOf);
    },
    /** Jobs of which it was not worked out yet how far they move. */
    unmoved(profileId: string, limit: number): (TraitFacts & { id: string })[] {
      return db.orm
        .select(facts)
        .from(discoveredJobs)
        .where(and(eq(discoveredJobs.profileId, profileId), isNull(discoveredJobs.nudge)))
        .limit(limit)
        .all()
        .map(factsOf);
    },
    move(moves: readonly { id: string; nudge: Nudge }[]): void {
      db.transaction(() => {
        for (const { id, nudge } of moves)
          db.orm
            .update(discoveredJobs)
            .set({ nudge: nudge.points, nudgeBecause: JSON.stringify(nudge.because) })
            .where(eq(discoveredJobs.id, id))
            .run();
      });
    },
    /** Takes every job back to where its score puts it. */
    unmove(profileId: string): void {
      db.orm
        .update(discoveredJobs)
        .set({ nudge: null, nudgeBecause: null })
        .where(and(eq(discoveredJobs.profileId, profileId), isNotNull(discoveredJobs.nudge)))
        .run();
    },
    /** Takes every word back; gives the ids of the jobs that had one. */
    forget(profileId: string): Record<Verdict, string[]> {
      return db.transaction(() => {
        const marked = and(eq(discoveredJobs.profileId, profileId), isNotNull(discoveredJobs.verdict));
        const { id, verdict } = discoveredJobs;
        const had = db.orm.select({ id, verdict }).from(discoveredJobs).where(marked).all();
        db.orm.update(discoveredJobs).set({ verdict: null }).where(marked).run();
        const isGood = ({ verdict: word }: (typeof had)[number]) => word === 'good';
        return {
          good: had.filter(isGood).map((job) => job.id),
          bad: had.filter((job) => !isGood(job)).map((job) => job.id),
        };
      });
    },
  });
}

type Row = { [K in keyof typeof facts]: string | null } & { id: string; title: string; company: string };

function factsOf({ locations, skills, ...row }: Row): TraitFacts & { id: string } {
  return {
    ...row,
    locations: locations === null ? [] : (Names.safeParse(JSON.parse(locations)).data ?? []),
    skills: skills === null ? [] : (Skills.safeParse(JSON.parse(skills)).data ?? []),
  };
}
