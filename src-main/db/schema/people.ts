import { integer, primaryKey, sqliteTable, text } from '../drizzle.ts';
import { json, stamps } from './columns.ts';

/** Every claim about the user; derived from the profile and rewritten with it. */
export const facts = sqliteTable(
  'facts',
  {
    profileId: text('profile_id').notNull(),
    id: text('id').notNull(),
    position: integer('position').notNull(),
    kind: text('kind').notNull(),
    text: text('text').notNull(),
    source: text('source').notNull(),
    ...stamps(),
  },
  (table) => [primaryKey({ columns: [table.profileId, table.id] })],
);

export const answers = sqliteTable('answers', {
  id: text('id').primaryKey(),
  profileId: text('profile_id').notNull(),
  key: text('key').notNull(),
  question: text('question').notNull(),
  /** The question's words without case and punctuation. */
  questionKey: text('question_key').notNull(),
  value: text('value').notNull(),
  scope: text('scope').notNull(),
  expiresAt: text('expires_at'),
  place: text('place').notNull(),
  posting: text('posting').notNull(),
  askFirst: integer('ask_first', { mode: 'boolean' }).notNull(),
  wordings: json('wordings').notNull(),
  saidAt: text('said_at').notNull(),
  origin: json('origin'),
  ...stamps(),
});

/** What the user wants of a job; of a persona each. */
export const preferences = sqliteTable('preferences', {
  profileId: text('profile_id').primaryKey(),
  places: json('places').notNull(),
  remote: text('remote'),
  remoteIn: text('remote_in').notNull(),
  pay: json('pay'),
  types: json('types').notNull(),
  ...stamps(),
});
