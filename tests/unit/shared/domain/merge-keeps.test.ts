import { expect, test } from 'vitest';
import { mergeProfile } from '#shared/domain/merge-profile/merge-profile.ts';
import { Profile } from '#shared/domain/profile.ts';

const person = (more: object = {}) =>
  Profile.parse({
    id: 'mine',
    name: { first: 'Ana', last: 'Silva', full: 'Ana Silva' },
    address: {},
    ...more,
  });
const job = (more: object) => ({
  ...{ id: 'e1', title: 'Nurse', company: 'Charité', start: '2018-01', end: '2020' },
  ...more,
});
const withLines = (...highlights: string[]) => person({ experience: [job({ highlights })] });
const linesOf = ({ profile }: { profile: Profile }) => profile.experience[0]?.highlights;

test('two lines of a file that read like one of the profile: one is asked about, the other is added', () => {
  const mine = withLines('Cut the cost of hosting by 30 percent');
  const theirs = withLines(
    'Cut the cost of hosting by 45 percent',
    'Cut the cost of hosting by 60 percent in 2020',
  );
  const key = 'experience.e1.highlights.0';
  const found = mergeProfile(mine, theirs, { [key]: 'theirs' });
  expect(found.differences.map((one) => one.key)).toEqual([key]);
  expect(linesOf(found)).toEqual([
    'Cut the cost of hosting by 45 percent',
    'Cut the cost of hosting by 60 percent in 2020',
  ]);
});

test('of two lines alike, the one that is nearest is asked about', () => {
  const mine = withLines('Ran the ward at night with two nurses', 'Ran the ward at night with nine nurses');
  const found = mergeProfile(mine, withLines('Ran the ward at night with nine new nurses'));
  expect(found.differences.map(({ mine: own }) => own)).toEqual(['Ran the ward at night with nine nurses']);
});

test('a word or two of a file are no other way to say a long line of the profile', () => {
  const mine = withLines('Wrote SQL reports about beds for the board');
  expect(linesOf(mergeProfile(mine, withLines('SQL reports')))).toEqual([
    'Wrote SQL reports about beds for the board',
    'SQL reports',
  ]);
});

test('a line that stands twice in a file is added once', () => {
  const found = mergeProfile(withLines(), withLines('Trained six nurses', 'Trained six nurses.'));
  expect(linesOf(found)).toEqual(['Trained six nurses']);
});

test('the skills of a project and the end of a volunteer role are taken in too', () => {
  const project = { id: 'p1', name: 'Rota', skills: ['Python'] };
  const role = { id: 'x1', kind: 'volunteer', title: 'Trainer', date: '2019' };
  const { profile, news } = mergeProfile(
    person({ projects: [project], extras: [role] }),
    person({
      projects: [{ ...project, skills: ['python', 'Django'] }],
      extras: [{ ...role, end: '2021-06' }],
    }),
  );
  expect(profile.projects[0]?.skills).toEqual(['Python', 'Django']);
  expect(profile.extras[0]).toMatchObject({ date: '2019', end: '2021-06' });
  expect(news.map(({ text }) => text)).toEqual(['Django', '2021-06']);
});

test('a skill over words that are all known is asked about: it may be one more, or a heading', () => {
  const mine = person({ skills: [{ name: 'Docker' }, { name: 'Helm' }] });
  const theirs = person({ skills: [{ name: 'Kubernetes', keywords: ['docker', 'Helm'] }] });
  const { profile, differences } = mergeProfile(mine, theirs);
  expect(differences).toMatchObject([
    { key: 'skills.kubernetes', mine: 'Docker, Helm', theirs: 'Kubernetes: docker, Helm' },
  ]);
  expect(profile.skills).toEqual(mine.skills);
  expect(mergeProfile(mine, theirs, { 'skills.kubernetes': 'theirs' }).profile.skills).toHaveLength(3);
});

test('how well a skill is known is asked about where both say something else', () => {
  const skilled = (level: string) => person({ skills: [{ name: 'Excel', level }] });
  const { differences, profile } = mergeProfile(skilled('Basic'), skilled('Expert'));
  expect(differences).toMatchObject([{ mine: 'Basic', theirs: 'Expert', canKeepBoth: false }]);
  expect(profile.skills).toMatchObject([{ name: 'Excel', level: 'Basic' }]);
  expect(mergeProfile(skilled('Basic'), skilled('Expert'), { 'skills.excel.level': 'theirs' })).toMatchObject(
    { profile: { skills: [{ level: 'Expert' }] } },
  );
});

test('what a file keeps beside its fields comes along under the id of the item that it joins or becomes', () => {
  const mine = person({ experience: [job({})], more: { e1: { url: 'https://mine.example' } } });
  const theirs = person({
    experience: [job({ id: 'e1', title: 'Teacher', company: 'VHS Köln' }), job({ id: 'e2', title: 'Nurse' })],
    more: {
      e1: { url: 'https://vhs.example' },
      e2: { url: 'https://charite.example', type: 'full' },
      basics: { image: 'me.png' },
    },
  });
  expect(mergeProfile(mine, theirs).profile.more).toEqual({
    e1: { url: 'https://mine.example', type: 'full' },
    'e1-2': { url: 'https://vhs.example' },
    basics: { image: 'me.png' },
  });
});

test('two addresses are asked about as wholes, and are never mixed', () => {
  const mine = person({ address: { city: 'Berlin' } });
  const theirs = person({ address: { street: '3 Rue Cler', city: 'Paris', postal: '75007', country: 'FR' } });
  const { profile, differences } = mergeProfile(mine, theirs);
  expect(differences).toMatchObject([
    { key: 'address', mine: 'Berlin', theirs: '3 Rue Cler, 75007, Paris, FR' },
  ]);
  expect(profile.address).toEqual(mine.address);
  expect(mergeProfile(mine, theirs, { address: 'theirs' }).profile.address).toEqual(theirs.address);
  const fuller = person({ address: { city: 'Berlin', country: 'DE' } });
  expect(mergeProfile(mine, fuller).profile.address).toMatchObject({ city: 'Berlin', country: 'DE' });
});

test('one number of a phone is one, however it is spaced', () => {
  const mine = person({ phone: '+49 170 1234567' });
  expect(mergeProfile(mine, person({ phone: '+49 (170) 123-45-67' })).differences).toEqual([]);
});

test('references without names are told apart by what they say', () => {
  const reference = (id: string, text: string) => ({ id, kind: 'reference', title: '', text });
  const mine = person({ extras: [reference('x1', 'A rare talent'), reference('x2', 'Always on time')] });
  const theirs = person({ extras: [reference('x1', 'Always on time'), reference('x2', 'Kind to all')] });
  const { profile, differences } = mergeProfile(mine, theirs);
  expect(differences).toEqual([]);
  expect(profile.extras.map(({ text }) => text).sort()).toEqual([
    'A rare talent',
    'Always on time',
    'Kind to all',
  ]);
});

test('a job whose employer one file did not tell is the one of the same title and months', () => {
  const mine = person({ experience: [job({ company: '', end: '2020-03' })] });
  const theirs = person({ experience: [job({ end: '2020-03' })] });
  expect(mergeProfile(mine, theirs).profile.experience).toMatchObject([{ id: 'e1', company: 'Charité' }]);
});
