import { companyKey } from '#shared/domain/company-key.ts';
import { Contact } from '#shared/domain/contact.ts';
import { fold } from '#shared/domain/fold.ts';
import type { Db } from '../db.ts';
import { and, eq, lte, ne, sql } from '../drizzle.ts';
import { guarded } from '../guarded.ts';
import { networkContacts } from '../schema/coach.ts';
import { stored } from '../stored.ts';

/** One person is one row: by the address of their page, else by name and company. */
const personKey = ({ url, name, company }: Contact, keyOf: (company: string) => string) =>
  /linkedin\.com\/in\/([^/?#\s]+)/i.exec(url)?.[1]?.toLowerCase() ?? `${fold(name)} @ ${keyOf(company)}`;

/** People who may help, by the company where they work. */
export function createContactsRepository(db: Db) {
  const of = (profileId: string) => eq(networkContacts.profileId, profileId);
  const read = (rows: { body: unknown }[]) => rows.map((row) => stored(Contact, row.body, 'contact'));
  const columns = (contact: Contact) => ({
    companyKey: companyKey(contact.company),
    state: contact.state,
    remindOn: contact.remindOn,
    body: contact,
  });
  return guarded(db, {
    /** Adds those who are not there yet, in one transaction; who is there keeps what the user made of them. Gives how many are new. */
    add(profileId: string, contacts: readonly Contact[]): number {
      const keys = new Map<string, string>();
      const keyOf = (company: string) => {
        const key = keys.get(company) ?? companyKey(company);
        keys.set(company, key);
        return key;
      };
      const insert = db.client.prepare(
        `INSERT INTO network_contacts (id, profile_id, person_key, company_key, state, remind_on, body)
         VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
      );
      const addAll = db.client.transaction(() => {
        let added = 0;
        for (const contact of contacts) {
          const { id, company, state, remindOn } = contact;
          const key = personKey(contact, keyOf);
          const body = JSON.stringify(contact);
          added += insert.run(id, profileId, key, keyOf(company), state, remindOn, body).changes;
        }
        return added;
      });
      return addAll();
    },
    /** All of them, in the order in which they came. */
    list: (profileId: string): Contact[] =>
      read(db.orm.select().from(networkContacts).where(of(profileId)).orderBy(sql`rowid`).all()),
    get(profileId: string, id: string): Contact | null {
      const row = db.orm
        .select()
        .from(networkContacts)
        .where(and(of(profileId), eq(networkContacts.id, id)))
        .get();
      return row === undefined ? null : stored(Contact, row.body, 'contact');
    },
    save(profileId: string, contact: Contact): void {
      db.orm
        .update(networkContacts)
        .set(columns(contact))
        .where(and(of(profileId), eq(networkContacts.id, contact.id)))
        .run();
    },
    remove(profileId: string, id: string): boolean {
      const where = and(of(profileId), eq(networkContacts.id, id));
      return db.orm.delete(networkContacts).where(where).run().changes > 0;
    },
    /** All of them: a number that is shown of these is told as the number of people there. */
    atCompany(profileId: string, company: string): Contact[] {
      const key = companyKey(company);
      if (key === '') return [];
      const where = and(of(profileId), eq(networkContacts.companyKey, key));
      return read(db.orm.select().from(networkContacts).where(where).all());
    },
    /** Those whom the user has begun to write to, the latest first. */
    inHand(profileId: string): Contact[] {
      const where = and(of(profileId), ne(networkContacts.state, 'known'));
      const latest = sql`${networkContacts.updatedAt} DESC`;
      return read(db.orm.select().from(networkContacts).where(where).orderBy(latest).all());
    },
    /** Those to be reminded of on a day (YYYY-MM-DD) or before. */
    due(profileId: string, day: string): Contact[] {
      const where = and(of(profileId), lte(networkContacts.remindOn, day));
      return read(db.orm.select().from(networkContacts).where(where).all());
    },
    count(profileId: string): number {
      const total = sql<number>`count(*)`;
      return db.orm.select({ total }).from(networkContacts).where(of(profileId)).get()?.total ?? 0;
    },
  });
}
