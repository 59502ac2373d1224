import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { Db } from '#main/db/db.ts';
import { drizzle } from '#main/db/drizzle.ts';
import { migrate } from '#main/db/migrate.ts';
import { MIGRATIONS } from '#main/db/migrations/index.ts';
import { createProfilesRepository } from '#main/db/repositories/profiles.ts';
import { Profile } from '#shared/domain/profile.ts';

const TO = MIGRATIONS.findIndex((step) => step.name === 'profile-rows');

/** A database as it was before, with these bodies; then taken through the step. */
function moved(bodies: Record<string, string | object>) {
  const client = new Sqlite(':memory:');
  client.pragma('foreign_keys = ON');
  migrate(client, MIGRATIONS.slice(0, TO));
  const insert = client.prepare(
    'INSERT INTO profiles (id, persona, body, created_at, updated_at) VALUES (?, ?, ?, ?, ?)',
  );
  for (const [index, [id, body]] of Object.entries(bodies).entries()) {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    insert.run(id, `Persona ${id}`, text, `2026-01-0${index + 1}`, `2026-02-0${index + 1}`);
  }
  migrate(client, MIGRATIONS.slice(TO, TO + 1));
  const unreadable = new Set<string>();
  const db = {
    file: ':memory:',
    client,
    orm: drizzle(client),
    unreadable,
    transaction: (work: () => unknown) => client.transaction(work)(),
  };
  return { client, unreadable, profiles: createProfilesRepository(db as unknown as Db) };
}

const body = (id: string, more: object = {}): Profile =>
  Profile.parse({
    id,
    persona: `Persona ${id}`,
    name: { first: 'Łukasz', last: 'van der Berg', full: 'Łukasz van der Berg', preferred: 'Luk' },
    email: 'luk@example.pl',
    phone: '+48 22 123 45 67',
    headline: 'Pielęgniarz',
    summary: 'Line one.\nLine two "quoted".',
    address: { street: 'ul. Długa 1', city: 'Łódź', region: '', postal: '90-001', country: 'PL' },
    ...more,
  });
const job = (id: string, company: string, more: object = {}) => ({ id, title: `T ${id}`, company, ...more });

const full = body('a', {
  links: [
    { network: 'LinkedIn', username: 'luk', url: 'https://linkedin.com/in/luk%C3%A9' },
    { network: '', username: '', url: 'https://luk.example/?a=1&b=2#x' },
  ],
  experience: [
    job('9', 'Szpital', { start: '2021-11', current: true, highlights: ['<100ms', 'a|b'] }),
    job('e1', 'Szpital', { start: '2019', end: '2021-10', location: 'Łódź', summary: 'Did care' }),
    job('zz', ''),
  ],
  education: [
    { id: 'e1', school: 'UŁ', degree: 'lic.', end: '2018-06-30', gpa: '4,5', highlights: ['Praca'] },
  ],
  projects: [{ id: 'p', name: 'App', start: '2020-01', skills: ['C#', '.NET'], highlights: [] }],
  skills: [
    { name: 'C++', level: '5', keywords: ['Qt', 'Boost'] },
    { name: 'C++', level: '', keywords: [] },
  ],
  languages: [{ name: 'polski', fluency: 'ojczysty' }],
  extras: [
    { id: 'x1', kind: 'reference', title: 'Dr. Y', text: 'Good' },
    { id: 'x2', kind: 'certificate', title: 'BLS', organisation: 'ERC', date: '2024-02' },
    { id: 'x3', kind: 'interest', title: 'Chess', highlights: ['blitz'] },
  ],
  more: {
    '': { meta: { version: 'v1' } },
    basics: { image: 'x.png' },
    '9': { url: 'https://s.example' },
    skill1: { a: 1 },
  },
});

test('a stored profile is the same profile as rows', () => {
  const { client, profiles } = moved({ a: full });
  const ids = (prefix: string, items: readonly object[]) =>
    items.map((item, index) => ({ ...item, id: `${prefix}${index + 1}` }));
  expect(profiles.whole('a')).toEqual({
    ...full,
    skills: ids('skill', full.skills),
    languages: ids('language', full.languages),
    links: ids('link', full.links),
  });
  expect(client.prepare('SELECT name FROM employers').pluck().all()).toEqual(['Szpital']);
  const stamps = client.prepare('SELECT DISTINCT created_at, updated_at FROM experience').all();
  expect(stamps).toEqual([{ created_at: '2026-01-01', updated_at: '2026-02-01' }]);
  expect(client.prepare('SELECT updated_at FROM profiles').pluck().all()).toEqual(['2026-02-01']);
  expect(client.pragma('foreign_key_check')).toEqual([]);
});

test('personas become one person with the newest facts, each with its order, headline and what it hides', () => {
  const mine = body('a', { experience: [job('e1', 'A'), job('e2', 'B'), job('e3', 'C')], person: 'a' });
  const data = {
    ...mine,
    id: 'b',
    headline: 'Data',
    experience: mine.experience.toReversed(),
    hidden: ['e2', 'gone'],
  };
  const removed = body('c', {
    experience: [job('old', 'Old')],
    person: 'a',
    removedAt: '2026-01-30T00:00:00Z',
    hidden: ['old'],
  });
  const stranger = body('d', { email: 'other@example.org' });
  const { client, profiles } = moved({ a: mine, b: { ...data, phone: '1' }, c: removed, d: stranger });
  expect(client.prepare('SELECT id FROM people ORDER BY id').pluck().all()).toEqual(['a', 'd']);
  expect(profiles.list().map(({ id, headline, phone, person }) => [id, headline, phone, person])).toEqual([
    ['a', 'Pielęgniarz', '1', 'a'],
    ['b', 'Data', '1', 'a'],
    ['d', 'Pielęgniarz', '+48 22 123 45 67', undefined],
  ]);
  const order = (id: string) => profiles.whole(id)?.experience.map((entry) => entry.id);
  expect(order('a')).toEqual(['e1', 'e2', 'e3']);
  expect(order('b')).toEqual(['e3', 'e2', 'e1']);
  expect(profiles.get('b')?.experience.map((entry) => entry.id)).toEqual(['e3', 'e1']);
  expect(profiles.whole('c')).toMatchObject({ removedAt: '2026-01-30T00:00:00Z', person: 'a' });
});

test('what is missing is empty, what is of another shape is left out, and what can not be read stays as it was', () => {
  const sparse = {
    id: 'a',
    name: { full: 'Mononym' },
    experience: [{ id: 3, title: 'Cook' }, null, 'x'],
    skills: 'none',
    links: [{ url: 'https://x.example' }],
  };
  const twice = body('b', { experience: [job('e1', 'A'), job('e1', 'B')] });
  const { client, profiles, unreadable } = moved({ a: sparse, b: twice, c: '{"name":', d: '{}' });
  expect(profiles.whole('a')).toMatchObject({
    name: { first: '', last: '', full: 'Mononym', preferred: '' },
    experience: [{ id: '3', title: 'Cook', company: '', start: '' }],
    skills: [],
    links: [{ url: 'https://x.example', network: '' }],
  });
  expect(profiles.whole('b')?.experience.map(({ company }) => company)).toEqual(['A', 'B']);
  expect(profiles.list().map(({ id }) => id)).toEqual(['a', 'b']);
  expect([...unreadable]).toEqual(['profile']);
  expect(
    client.prepare('SELECT id, unread FROM profiles WHERE unread IS NOT NULL ORDER BY id').raw().all(),
  ).toEqual([
    ['c', '{"name":'],
    ['d', '{}'],
  ]);
});

test('what belongs to a profile still does', () => {
  const client = new Sqlite(':memory:');
  client.pragma('foreign_keys = ON');
  migrate(client, MIGRATIONS.slice(0, TO));
  client
    .prepare('INSERT INTO profiles (id, persona, body) VALUES (?, ?, ?)')
    .run('a', 'A', JSON.stringify(full));
  client.exec("INSERT INTO replies (id, profile_id, body) VALUES ('r', 'a', '{}')");
  migrate(client, MIGRATIONS.slice(TO, TO + 1));
  expect(client.prepare('SELECT count(*) FROM replies').pluck().get()).toBe(1);
  client.exec("DELETE FROM profiles WHERE id = 'a'");
  expect(client.prepare('SELECT count(*) FROM replies').pluck().get()).toBe(0);
  expect(client.prepare('SELECT count(*) FROM profile_entries').pluck().get()).toBe(0);
});
