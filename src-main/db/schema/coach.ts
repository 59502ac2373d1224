import { sqliteTable, text } from '../drizzle.ts';
import { json, stamps } from './columns.ts';

/** A table of one kind of a person's documents, each with its body as JSON. */
const documents = (name: string) =>
  sqliteTable(name, {
    id: text('id').primaryKey(),
    profileId: text('profile_id').notNull(),
    body: json('body').notNull(),
    ...stamps(),
  });
export type BodiesTable = ReturnType<typeof documents>;

export const stories = documents('stories');
export const interviewSessions = documents('interview_sessions');
/** Employers' mails. */
export const replies = documents('replies');
export const offers = documents('offers');
export const negotiations = documents('negotiations');

export const networkContacts = sqliteTable('network_contacts', {
  id: text('id').primaryKey(),
  profileId: text('profile_id').notNull(),
  personKey: text('person_key').notNull(),
  companyKey: text('company_key').notNull(),
  state: text('state').notNull(),
  remindOn: text('remind_on'),
  body: json('body').notNull(),
  ...stamps(),
});
