import { CompanyResearch, outsideFacts } from '#shared/domain/company.ts';
import type { Db } from '../db.ts';
import { and, eq } from '../drizzle.ts';
import { guarded } from '../guarded.ts';
import { companies } from '../schema/jobs.ts';
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
      return { research, researchedAt: row.researchedAt };
    },
  });
}
