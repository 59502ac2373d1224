import { describe, expect, test } from 'vitest';
import { mergeProfile } from '#shared/domain/merge-profile/merge-profile.ts';
import { Profile } from '#shared/domain/profile.ts';
import { randomProfile } from '#tests/fakes/random-profile.ts';

const job = (more: object) => ({
  id: 'e1',
  title: 'Engineer',
  company: 'Acme',
  start: '2018-01',
  end: '2020',
  ...more,
});
const person = (more: object = {}) =>
  Profile.parse({
    id: 'mine',
    name: { first: 'Ana', last: 'Silva', full: 'Ana Silva' },
    email: 'ana@old.example',
    address: {},
    experience: [job({ highlights: ['Cut the cost of hosting by 30 percent'] })],
    ...more,
  });

test('the same file again adds nothing, asks nothing and changes nothing', () => {
  for (let seed = 1; seed <= 30; seed += 1) {
    const mine = randomProfile(seed);
    const { profile, news, differences } = mergeProfile(mine, { ...structuredClone(mine), id: 'other' });
    expect(profile).toEqual(mine);
    expect([news, differences]).toEqual([[], []]);
  }
});

test('a corrected e-mail is asked about, and the profile keeps its own until the user says otherwise', () => {
  const theirs = person({ id: 'other', email: 'ana@new.example', phone: '+351 910 000 111' });
  const merged = mergeProfile(person(), theirs);
  expect(merged.differences).toMatchObject([
    { key: 'email', mine: 'ana@old.example', theirs: 'ana@new.example' },
  ]);
  expect(merged.news).toEqual([{ kind: 'Phone', text: '+351 910 000 111' }]);
  expect(merged.profile).toMatchObject({ id: 'mine', email: 'ana@old.example', phone: '+351 910 000 111' });
  expect(mergeProfile(person(), theirs, { email: 'theirs' }).profile.email).toBe('ana@new.example');
});

test('one job told in other words stays one job; a promotion at the same employer is another', () => {
  const theirs = person({
    experience: [
      job({
        id: 'e1',
        title: 'Senior Engineer',
        company: 'ACME, Inc.',
        start: '2020',
        end: '',
        current: true,
      }),
      job({
        id: 'e2',
        title: 'Software engineer',
        company: 'Acme Inc.',
        start: '2018',
        highlights: ['Led a migration'],
      }),
    ],
  });
  const { profile, differences } = mergeProfile(person(), theirs);
  expect(profile.experience.map(({ id, title, start, current }) => ({ id, title, start, current }))).toEqual([
    { id: 'e1-2', title: 'Senior Engineer', start: '2020', current: true },
    { id: 'e1', title: 'Engineer', start: '2018-01', current: false },
  ]);
  expect(profile.experience[1]?.highlights).toEqual([
    'Cut the cost of hosting by 30 percent',
    'Led a migration',
  ]);
  expect(differences.map(({ key }) => key)).toEqual(['experience.e1.title']);
});

test('a job that ended meanwhile is asked about as an end, in both directions', () => {
  const open = person({ experience: [job({ end: '', current: true })] });
  expect(mergeProfile(person(), open).differences).toMatchObject([{ mine: '2020', theirs: 'today' }]);
  expect(mergeProfile(person(), open, { 'experience.e1.end': 'theirs' }).profile.experience[0]).toMatchObject(
    { end: '', current: true },
  );
  expect(mergeProfile(open, person(), { 'experience.e1.end': 'theirs' }).profile.experience[0]).toMatchObject(
    { end: '2020', current: false },
  );
});

test('a line in other words is kept, replaced, or put beside the old one, as the user says', () => {
  const theirs = person({ experience: [job({ highlights: ['Cut the cost of hosting by 45 percent'] })] });
  const lines = (choice: 'mine' | 'theirs' | 'both') =>
    mergeProfile(person(), theirs, { 'experience.e1.highlights.0': choice }).profile.experience[0]
      ?.highlights;
  expect(lines('mine')).toEqual(['Cut the cost of hosting by 30 percent']);
  expect(lines('theirs')).toEqual(['Cut the cost of hosting by 45 percent']);
  expect(lines('both')).toHaveLength(2);
});

test('a skill that stands in a group already is not added beside it', () => {
  const mine = person({ skills: [{ name: 'Languages', keywords: ['Python', 'SQL'] }] });
  const theirs = person({
    skills: [{ name: 'python' }, { name: 'Rust' }, { name: 'Languages', keywords: ['sql', 'Go'] }],
  });
  expect(mergeProfile(mine, theirs).profile.skills).toMatchObject([
    { name: 'Languages', keywords: ['Python', 'SQL', 'Go'] },
    { name: 'Rust' },
  ]);
});

test('both kept of a job makes two jobs', () => {
  const theirs = person({ experience: [job({ title: 'Lead Engineer' })] });
  const { profile } = mergeProfile(person(), theirs, { 'experience.e1.title': 'both' });
  expect(profile.experience.map(({ title }) => title)).toEqual(['Lead Engineer', 'Engineer']);
});

describe('in other languages', () => {
  const jobsOf = (one: object, other: object) => {
    const [mine, theirs] = [one, other].map((more) => person({ experience: [job(more)] }));
    if (!mine || !theirs) throw new Error('two were given');
    return mergeProfile(mine, theirs);
  };

  test.each([
    [
      'Krankenpfleger',
      'Charité – Universitätsmedizin Berlin',
      'Krankenpfleger',
      'Charité Universitätsmedizin Berlin',
    ],
    ['Softwareentwickler (m/w/d)', 'Müller & Söhne GmbH', 'Softwareentwickler', 'Mueller & Soehne'],
    ['Ingénieure logiciel', 'Société Générale SA', 'Ingenieure Logiciel', 'Societe Generale'],
    ['Inżynier', 'Łódzka Fabryka Sp. z o.o.', 'inzynier', 'Lodzka Fabryka'],
    ['エンジニア', '株式会社ソニー', 'エンジニア', 'ソニー株式会社'],
    ['Účetní', 'Škoda Auto a.s.', 'účetní', 'ŠKODA AUTO'],
    ['Инженер', 'ООО Яндекс', 'инженер', 'Яндекс'],
  ])('%s at %s and %s at %s are one job', (title, company, otherTitle, otherCompany) => {
    const { profile } = jobsOf({ title, company }, { title: otherTitle, company: otherCompany });
    expect(profile.experience).toHaveLength(1);
    expect(profile.experience[0]).toMatchObject({ title, company });
  });

  test('a translated title of the very same months is asked about and not doubled; of other months it is another job', () => {
    const here = { title: 'Krankenpflegerin', company: 'Charité', start: '2018-01', end: '2020-05' };
    const same = jobsOf(here, { ...here, title: 'Staff nurse' });
    expect(same.profile.experience).toHaveLength(1);
    expect(same.differences).toMatchObject([{ label: 'Job title', theirs: 'Staff nurse' }]);
    expect(jobsOf(here, { ...here, title: 'Staff nurse', start: '2019-02' }).profile.experience).toHaveLength(
      2,
    );
    const years = { ...here, start: '2018', end: '2020' };
    expect(jobsOf(years, { ...years, title: 'Staff nurse' }).profile.experience).toHaveLength(2);
  });

  test('a language is one language however it is named', () => {
    const languages = (...names: string[]) => person({ languages: names.map((name) => ({ name })) });
    const mine = languages('German', 'English', 'Français', 'Español', 'Klingon');
    const theirs = languages(
      'Deutsch',
      'Englisch',
      'Französisch',
      'Spanish',
      'polski',
      'klingon',
      'Swiss German',
    );
    expect(mergeProfile(mine, theirs).profile.languages.map(({ name }) => name)).toEqual([
      ...['German', 'English', 'Français', 'Español', 'Klingon', 'polski', 'Swiss German'],
    ]);
  });

  test('a school whose name was translated is one school by its degree, subject and end', () => {
    const school = (more: object) => person({ education: [{ id: 'ed1', ...more }] });
    const mine = school({ school: 'Universidad de Sevilla', degree: 'Grado en Enfermería', end: '2018' });
    const theirs = { school: 'University of Seville', degree: 'Grado en Enfermeria', end: '2018-06' };
    const merged = mergeProfile(mine, school(theirs));
    expect(merged.profile.education).toHaveLength(1);
    expect(merged.differences[0]).toMatchObject({ label: 'School', theirs: 'University of Seville' });
    expect(mergeProfile(mine, school({ ...theirs, end: '2021' })).profile.education).toHaveLength(2);
    const bare = { school: 'Universidad de Sevilla', degree: 'MSc', end: '2018' };
    expect(
      mergeProfile(school(bare), school({ ...bare, school: 'TU Delft' })).profile.education,
    ).toHaveLength(2);
  });

  test('a date that is taken from a file is kept as the file wrote it', () => {
    const mine = person({ experience: [job({ start: '', end: '' })] });
    const printed = { start: { value: '2019-03', text: 'März 2019' } };
    const theirs = person({ experience: [job({ start: '2019-03', end: '', printed })] });
    expect(mergeProfile(mine, theirs).profile.experience[0]).toMatchObject({ start: '2019-03', printed });
  });
});
