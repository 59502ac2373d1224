import { CompanyResearch, mapNotes, outsideFacts } from '#shared/domain/company.ts';
import type { Db } from '../db.ts';
import { and, count, desc, eq, ne, sql } from '../drizzle.ts';
import { guarded } from '../guarded.ts';
import { companies, discoveredJobs } from '../schema/jobs.ts';
import { stored } from '../stored.ts';

/** Outside facts about companies, found by name without regard to case; what one posting said is not kept. */
export function createCompaniesRepository(db: Db) {
  const nameKey = (name: string) => name.trim().toLowerCase();
  return guarded(db, {
    save(profileId: string, research: CompanyResearch, researchedAt: Date): void {
      const set = {
        name: research.company,
        body: outsideFacts(research),
        researchedAt: researchedAt.toISOString(),
      };
      db.orm
        .insert(companies)
        .values({ profileId, nameKey: nameKey(research.company), ...set })
        .onConflictDoUpdate({ target: [companies.profileId, companies.nameKey], set })
        .run();
    },
    get(profileId: string, name: string): { research: CompanyResearch; researchedAt: string } | null {
      const same = and(eq(companies.profileId, profileId), eq(companies.nameKey, nameKey(name)));
      const row = db.orm.select().from(companies).where(same).get();
      if (row === undefined) return null;
      const research = outsideFacts(stored(CompanyResearch, row.body, 'company'));
      // Notes of earlier versions came without their source's words: nothing can be shown for them.
      const quoted = mapNotes(research, (notes) => notes.filter(({ quote }) => quote !== ''));
      return { research: { ...research, ...quoted }, researchedAt: row.researchedAt };
    },
    /** Companies of the stored jobs, the latest find first; practice is left out. */
    known(profileId: string, most: number): { company: string; jobs: number; lookedUpAt: string | null }[] {
      const { company, createdAt, practice } = discoveredJobs;
      return db.orm
        .select({
          company,
          jobs: count(),
          lookedUpAt: sql<string | null>`(SELECT ${companies.researchedAt} FROM ${companies}
            WHERE ${companies.profileId} = ${profileId} AND ${companies.nameKey} = lower(trim(${company})))`,
        })
        .from(discoveredJobs)
        .where(and(eq(discoveredJobs.profileId, profileId), ne(company, ''), eq(practice, false)))
        .groupBy(company)
        .orderBy(desc(sql`max(${createdAt})`))
        .limit(most)
        .all();
    },
  });
}
