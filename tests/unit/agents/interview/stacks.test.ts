import { expect, test } from 'vitest';
import { prepareOffline } from '#agents/interview/prepare-offline.ts';
import { STACKS, stacksIn } from '#agents/interview/stacks.ts';
import type { Story } from '#shared/domain/interview.ts';
import { sampleJob } from '#tests/fakes/stored-samples.ts';

const wish = {
  ...{ company: '', job: null, interviewer: 'any' as const, level: 3, count: 40, stories: [] as Story[] },
};
const asked = (over: Partial<Parameters<typeof prepareOffline>[0]> & { role: string }) => {
  const { fields, questions } = prepareOffline({ ...wish, ...over });
  const technical = questions.filter(({ kind }) => kind === 'technical').map(({ id }) => id);
  return { fields, technical, first: technical.slice(0, 6).map((id) => id.replace(/-\d+$/, '')) };
};
const only = (stack: string) => Array.from({ length: 6 }, () => stack);

test.each([
  ['React Developer', 'react'],
  ['Senior Java-Entwickler (m/w/d)', 'java'],
  ['Go Developer', 'go'],
  ['Software Engineer, C#/.NET', 'dotnet'],
  ['Desarrollador C++', 'cpp'],
  ['DevOps Engineer', 'devops'],
  ['Android Developer', 'android'],
  ['iOS Developer', 'ios'],
  ['SDET', 'testing'],
])('%s is asked about %s before the rest of the field', (role, stack) => {
  const { fields, first, technical } = asked({ role });
  expect(first).toEqual(only(stack));
  expect(fields).toContain('Software');
  expect(technical.some((id) => id.startsWith('software-'))).toBe(true);
});

test.each([
  ['Kubernetes', 'kubernetes', 'Software'],
  ['Docker', 'kubernetes', 'Software'],
  ['React', 'react', 'Software'],
  ['Go', 'go', 'Software'],
  ['Python', 'python', 'Software'],
  ['Apache Spark', 'data-engineering', 'Data'],
  ['PyTorch', 'machine-learning', 'Data'],
])('%s alone as the role leads to its field', (role, stack, field) => {
  expect(asked({ role }).fields).toEqual([field]);
  expect(asked({ role }).first).toEqual(only(stack));
});

test('a software engineer is asked first of the stack that was named: by the user, or by the posting', () => {
  const role = 'Software Engineer';
  expect(asked({ role }).first).toEqual(only('software'));
  expect(asked({ role, stack: 'Kubernetes' }).first).toEqual(only('kubernetes'));
  expect(asked({ role, stack: 'react, Go' }).first).toEqual(['react', 'go', 'react', 'go', 'react', 'go']);
  const skills = [
    { name: 'Git', required: true, quote: '' },
    { name: 'Java', required: false, quote: '' },
  ];
  expect(asked({ role, job: sampleJob({ skills, responsibilities: [] }) }).first).toEqual(only('java'));
});

test('a data analyst who names SQL gets those of the field about it, too, none twice', () => {
  const { technical } = asked({ role: 'Data Analyst', stack: 'SQL', count: 60 });
  const last = technical.findIndex(
    (id) => id.startsWith('data-') && id !== 'data-1' && id !== 'data-13' && id !== 'data-8',
  );
  expect(technical.slice(0, last)).toEqual(expect.arrayContaining(['data-1', 'data-13', 'data-8']));
  expect(new Set(technical).size).toBe(technical.length);
});

test('work that no field asks about is asked of its stack alone', () => {
  const { fields, technical } = asked({ role: 'Cyber Security Analyst' });
  expect(fields).toEqual(['Security']);
  expect(technical.every((id) => id.startsWith('security-'))).toBe(true);
});

test.each([
  'Store Manager, Java Coffee',
  'Chef, Cloud Kitchen',
  'Nurse',
  'Docker polyvalent',
  'Software Engineer, Go-to-Market',
  'Software Intern, Spring 2027',
  'SWIFT Payments Analyst',
])('%s names no stack', (role) => {
  expect(
    asked({ role }).technical.filter((id) => STACKS.some(({ stack }) => id.startsWith(`${stack}-`))),
  ).toEqual([]);
});

test.each([
  ['Node.js', 'javascript'],
  ['CI/CD', 'devops'],
  ['.NET', 'dotnet'],
  ['C++/Qt', 'cpp'],
  ['PostgreSQL', 'sql'],
])('%s is a word of %s', (text, stack) => {
  expect(stacksIn(text)[0]?.stack).toBe(stack);
});
