import { describe, expect, test } from 'vitest';
import { mergeProfile } from '#shared/domain/merge-profile/merge-profile.ts';
import { Profile } from '#shared/domain/profile.ts';

const study = (more: object) =>
  Profile.parse({
    id: 'mine',
    name: { first: 'Ana', last: 'Silva', full: 'Ana Silva' },
    address: {},
    education: [{ id: 'ed1', school: 'TU Delft', end: '2018', ...more }],
  });
const merged = (one: object, other: object) => mergeProfile(study(one), study(other));

describe('one schooling, however its degree is written', () => {
  test.each([
    ['MSc', 'M.Sc.'],
    ['MSc', 'Master of Science'],
    ['Master of Science (M.Sc.)', 'M. Sc.'],
    ['Bachelor of Science - BS', 'BSc (Hons)'],
    ['Bachelor of Science', 'B.S.'],
    ["Master's degree", 'Master'],
    ['MSc', "Master's degree"],
    ['Doctor of Philosophy - PhD', 'Ph.D.'],
    ['Maestría en Ciencias', 'M.S.'],
    ['Diplom-Ingenieur', 'Dipl.-Ing.'],
    ['Магистр', 'Master'],
    ['硕士', "Master's Degree"],
    ['学士', 'Bachelor'],
  ])('%s and %s', (degree, other) => {
    const { profile, differences } = merged({ degree }, { degree: other });
    expect(profile.education).toHaveLength(1);
    expect(profile.education[0]?.degree).toBe(degree);
    expect(differences).toEqual([]);
  });

  test.each([
    ['Laurea Magistrale', 'Master of Science'],
    ['Licenciatura', 'Bachelor of Arts'],
    ['Bakkalaureat', 'BA'],
    ['Yüksek Lisans', 'MSc'],
  ])('%s and the %s that says more, which is asked about', (degree, other) => {
    const { profile, differences } = merged({ degree }, { degree: other });
    expect(profile.education).toMatchObject([{ degree }]);
    expect(differences).toMatchObject([{ label: 'Degree', theirs: other }]);
  });

  test('of the very same months, where the subject is another or was translated, which is asked about', () => {
    const months = { degree: 'MSc', start: '2016-09', end: '2018-06' };
    const { profile, differences } = merged(
      { ...months, field: 'Informatik' },
      { ...months, field: 'Computer Science' },
    );
    expect(profile.education).toHaveLength(1);
    expect(differences).toMatchObject([{ label: 'Subject', canKeepBoth: true }]);
  });

  test('also where one file has the subject within the degree', () => {
    const { profile, differences } = merged(
      { degree: 'MSc Computer Science' },
      { degree: 'Master of Science - MS', field: 'Computer Science' },
    );
    expect(profile.education).toHaveLength(1);
    expect(profile.education[0]).toMatchObject({ degree: 'MSc Computer Science', field: '' });
    expect(differences).toEqual([]);
  });
});

describe('two schoolings', () => {
  test.each([
    ['Bachelor of Science', '2016', 'Master of Science', '2018'],
    ['B.A.', '2016', 'M.A.', '2018'],
    ['Master of Science', '2014', 'MSc', '2018'],
    ['Master of Arts', '2018', 'MBA', '2018'],
    ['MSc Physics', '2017', 'MSc Chemistry', '2018'],
  ])('%s until %s and %s until %s', (degree, end, other, otherEnd) => {
    const [start, otherStart] = [end, otherEnd].map((year) => String(Number(year) - 2));
    const { profile } = merged({ degree, end, start }, { degree: other, end: otherEnd, start: otherStart });
    expect(profile.education).toHaveLength(2);
  });

  test('a bachelor and a master of one school, whose beginnings are not said', () => {
    const { profile } = merged(
      { degree: 'Bachelor of Science', end: '2016' },
      { degree: 'Master of Science', end: '2018' },
    );
    expect(profile.education).toHaveLength(2);
  });
});
