import { expect, test } from 'vitest';
import { Profile } from '#shared/domain/profile.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';

type Given = Parameters<typeof Profile.parse>[0];

const profile = (over: object = {}): Profile =>
  Profile.parse({
    id: 'p1',
    name: { first: 'Inês', last: 'Sousa', full: 'Inês Sousa' },
    address: { city: 'Porto' },
    ...over,
  } as Given);
const job = (id: string, company: string, more: object = {}) => ({
  id,
  title: `Work ${id}`,
  company,
  ...more,
});

/** A database, and which rows of a table carry a new stamp since `mark`. */
function open() {
  const { db, repositories } = openTestDb();
  const { client } = db;
  const tables = client
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%updated_at%'")
    .pluck()
    .all() as string[];
  return {
    ...repositories,
    client,
    unreadable: db.unreadable,
    mark: () => {
      for (const day of ['2001-01-01', '2001-01-02'])
        for (const table of tables) client.exec(`UPDATE ${table} SET updated_at = '${day}'`);
    },
    touched: () =>
      tables.flatMap((table) => {
        const { n } = client
          .prepare(`SELECT count(*) AS n FROM ${table} WHERE updated_at <> '2001-01-02'`)
          .get() as { n: number };
        return n === 0 ? [] : [`${table} ${n}`];
      }),
  };
}

const everything = {
  email: 'ines@example.pt',
  headline: 'Engineer',
  links: [{ network: 'GitHub', username: 'ines', url: 'https://github.com/ines' }],
  experience: [
    job('e1', 'Acme', {
      start: '2020-03',
      current: true,
      highlights: ['Did a', 'Did b'],
      printed: { start: { value: '2020-03', text: 'março 2020' }, end: { value: '', text: 'atualmente' } },
    }),
    job('e2', 'Acme', { start: '2018', end: '2020-03' }),
    job('e3', '', { location: 'Braga' }),
  ],
  education: [
    {
      id: 'ed1',
      school: 'FEUP',
      degree: 'MSc',
      field: 'Civil',
      gpa: '17',
      highlights: ['Thesis'],
      current: true,
    },
  ],
  projects: [
    {
      id: 'p1',
      name: 'Bridge',
      url: 'https://b.example',
      skills: ['C++'],
      highlights: ['Built'],
      current: true,
    },
  ],
  skills: [{ name: 'C++', level: 'expert', keywords: ['Qt'] }, { name: 'Concrete' }],
  languages: [{ name: 'Português', fluency: 'nativa' }],
  extras: [
    { id: 'x1', kind: 'volunteer', title: 'Scout', date: '2010-05', end: '2012-09' },
    { id: 'x2', kind: 'publication', title: 'On bridges', date: '2021', highlights: ['Cited'] },
    { id: 'x3', kind: 'other', title: 'Driving licence B' },
  ],
  more: {
    '': { meta: 1 },
    basics: { image: 'a.png' },
    e1: { url: 'https://acme.example' },
    skill2: { x: 'y' },
  },
  printed: { address: { value: '\nPorto\n\n\n', text: 'Grande Porto' } },
};

test('a whole profile comes back as it was stored, with ids for what had none', () => {
  const { profiles } = open();
  const stored = profile(everything);
  profiles.save(stored);
  const read = profiles.whole('p1');
  expect(read).toEqual({
    ...stored,
    skills: stored.skills.map((skill, index) => ({ ...skill, id: `skill${index + 1}` })),
    languages: [{ ...stored.languages[0], id: 'language1' }],
    links: [{ ...stored.links[0], id: 'link1' }],
  });
  profiles.save(Profile.parse(read));
  expect(profiles.whole('p1')).toEqual(read);
});

test('an entry may be called as anything, also as what each object of the language has', () => {
  const { profiles } = open();
  const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty'];
  profiles.save(
    profile({ experience: names.map((name) => job(name, 'Acme')), more: { toString: { a: 1 } } }),
  );
  const read = profiles.whole('p1');
  expect(read?.experience.map(({ id }) => id)).toEqual(names);
  expect(Object.entries(read?.more ?? {})).toEqual([['toString', { a: 1 }]]);
});

test('only the rows that changed get a new stamp', () => {
  const { profiles, mark, touched } = open();
  profiles.save(profile({ ...everything, more: {} }));
  mark();
  const read = profiles.whole('p1') ?? profile();
  profiles.save(read);
  expect(touched()).toEqual([]);
  profiles.save({ ...read, skills: read.skills.map((skill) => ({ ...skill, name: `${skill.name}!` })) });
  expect(touched()).toEqual(['skills 2']);
  mark();
  const [first, second, third] = read.experience;
  if (!first || !second || !third) throw new Error('three jobs were stored');
  profiles.save({ ...read, skills: [], experience: [third, first, second] });
  expect(touched()).toEqual(['profile_entries 1']);
  expect(profiles.whole('p1')?.experience.map(({ id }) => id)).toEqual(['e3', 'e1', 'e2']);
  mark();
  const added = { ...third, id: 'e4' };
  profiles.save({ ...read, skills: [], experience: [added, third, first, second] });
  expect(touched()).toEqual(['experience 1', 'profile_entries 1']);
});

test('what has no id is found again by its words, its name or its place', () => {
  const { profiles, client } = open();
  const skills = (...names: string[]) => names.map((name) => ({ name, level: '', keywords: [] }));
  const ids = () => client.prepare('SELECT name, id FROM skills ORDER BY id').raw().all();
  profiles.save(profile({ skills: skills('Go', 'Rust', 'Lisp') }));
  profiles.save(profile({ skills: skills('Lisp', 'Zig', 'Go') }));
  expect(ids()).toEqual([
    ['Go', 'skill1'],
    ['Zig', 'skill2'],
    ['Lisp', 'skill3'],
  ]);
  expect(profiles.whole('p1')?.skills.map(({ name }) => name)).toEqual(['Lisp', 'Zig', 'Go']);
  profiles.save(profile({ skills: skills('Go', 'Go') }));
  expect(profiles.whole('p1')?.skills).toHaveLength(2);
});

test('positions at one employer have it in common, also when it is renamed', () => {
  const { profiles, client } = open();
  const employers = () => client.prepare('SELECT id, name FROM employers ORDER BY id').raw().all();
  const two = (company: string) =>
    profile({ experience: [job('e1', company), job('e2', company), job('e3', 'Sol')] });
  profiles.save(two('Acme'));
  expect(employers()).toEqual([
    ['e1', 'Acme'],
    ['e3', 'Sol'],
  ]);
  profiles.save(two('Acme Lda.'));
  expect(employers()).toEqual([
    ['e1', 'Acme Lda.'],
    ['e3', 'Sol'],
  ]);
  profiles.save(profile({ experience: [job('e1', 'Acme Lda.'), job('e2', 'Nova')] }));
  expect(employers().map((row) => (row as string[])[1])).toEqual(['Acme Lda.', 'Nova']);
  expect(profiles.whole('p1')?.experience.map(({ company }) => company)).toEqual(['Acme Lda.', 'Nova']);
});

test('what a file wrote counts for the date that was read from it, and for no other', () => {
  const { profiles } = open();
  const printed = { start: { value: '2020-03', text: 'März 2020' } };
  profiles.save(profile({ experience: [job('e1', 'Acme', { start: '2020-04', printed })] }));
  expect(profiles.whole('p1')?.experience[0]).not.toHaveProperty('printed');
  profiles.save(profile({ experience: [job('e1', 'Acme', { start: '2020-03', printed })] }));
  expect(profiles.whole('p1')?.experience[0]?.printed).toEqual(printed);
});

test('a line that becomes of another kind stays one line in its place', () => {
  const { profiles, client } = open();
  const extras = (kind: string) => [
    { id: 'x1', kind: 'award', title: 'Prize' },
    { id: 'x2', kind, title: 'First aid' },
  ];
  profiles.save(profile({ extras: extras('award') }));
  profiles.save(profile({ extras: extras('certificate') }));
  expect(profiles.whole('p1')?.extras).toMatchObject(extras('certificate'));
  expect(client.prepare('SELECT count(*) FROM awards').pluck().get()).toBe(1);
});

test('two entries of one id, as a file may have them, are both kept', () => {
  const { profiles } = open();
  profiles.save(profile({ experience: [job('e1', 'Acme'), job('e1', 'Sol'), job('e1~2', 'Nova')] }));
  expect(profiles.whole('p1')?.experience.map(({ company }) => company)).toEqual(['Acme', 'Sol', 'Nova']);
});

test('personas share entries, each with its own order; what is undone comes back where and as it was', () => {
  const { profiles } = open();
  profiles.save(profile({ experience: [job('e1', 'A'), job('e2', 'B'), job('e3', 'C')] }));
  const first = profiles.whole('p1') ?? profile();
  const [one, two, three] = first.experience;
  if (!one || !two || !three) throw new Error('three jobs were stored');
  profiles.save({
    ...first,
    id: 'p2',
    person: 'p1',
    experience: [three, one, two],
    hidden: ['e2'],
    headline: 'Data',
  });
  const order = (id: string) => profiles.whole(id)?.experience.map((entry) => entry.id);
  expect([order('p1'), order('p2')]).toEqual([
    ['e1', 'e2', 'e3'],
    ['e3', 'e1', 'e2'],
  ]);
  expect(profiles.get('p2')?.experience).toHaveLength(2);
  expect(profiles.get('p1')).toMatchObject({ person: 'p1', headline: '' });

  const added = { ...one, id: 'e4', title: 'New' };
  profiles.save({ ...first, experience: [one, added, two, three], phone: '+351 1' });
  expect(order('p2')).toEqual(['e3', 'e1', 'e4', 'e2']);
  expect(profiles.get('p2')?.phone).toBe('+351 1');
  profiles.save({ ...first, experience: [one, added, three] });
  expect(order('p2')).toEqual(['e3', 'e1', 'e4']);
  profiles.save({ ...first, experience: [one, added, two, three] });
  expect(order('p2')).toEqual(['e3', 'e1', 'e4', 'e2']);
  expect(profiles.get('p2')?.experience.map(({ id }) => id)).not.toContain('e2');
  profiles.delete('p1');
  expect(profiles.get('p2')?.experience.length).toBe(3);
});

test('an entry that can not be read is left out, is told, and is not deleted by the next save', () => {
  const { profiles, client, unreadable } = open();
  profiles.save(profile(everything));
  client.exec("UPDATE experience SET highlights = '[' || highlights WHERE id = 'e1'");
  const read = profiles.whole('p1') ?? profile();
  expect(read.experience.map(({ id }) => id)).toEqual(['e2', 'e3']);
  expect([...unreadable]).toEqual(['job of your profile']);
  profiles.save({ ...read, headline: 'x' });
  client.exec("UPDATE experience SET highlights = substr(highlights, 2) WHERE id = 'e1'");
  expect(profiles.whole('p1')?.experience.map(({ id }) => id)).toEqual(['e1', 'e2', 'e3']);
});

test('nothing of a person is left when their last profile is deleted', () => {
  const { profiles, client } = open();
  profiles.save(profile(everything));
  profiles.delete('p1');
  for (const table of ['people', 'employers', 'experience', 'skills', 'volunteering', 'profile_entries'])
    expect(client.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(0);
});
