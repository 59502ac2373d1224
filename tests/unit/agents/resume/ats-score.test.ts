import { expect, test } from 'vitest';
import { atsCoverage } from '#agents/resume/ats-score.ts';
import { tailor } from '#agents/resume/tailor.ts';
import { dataEngineer, streamAnalysis, streamJob } from '#tests/fakes/documents-people.ts';

const documentFor = (skills: string[]) =>
  tailor(
    {
      analysis: streamAnalysis(),
      profile: { ...dataEngineer(), skills: skills.map((name) => ({ name, level: '', keywords: [] })) },
      facts: [],
    },
    null,
  ).document;

test('required skills count twice', () => {
  const analysis = streamAnalysis();
  const { score, covered, missing } = atsCoverage(documentFor([]), analysis);
  expect(covered).toEqual(['Kafka', 'Python', 'SQL', 'dbt']);
  expect(missing).toEqual(['Kubernetes']);
  // 3 required and 1 of 2 others: 7 of 8.
  expect(score).toBe(88);
});

test('adding a skill that is asked for never lowers the score', () => {
  const analysis = streamAnalysis();
  expect(atsCoverage(documentFor(['Kubernetes']), analysis).score).toBe(100);
});

test('a posting without skills is judged by its title, whose words are called no skills', () => {
  const analysis = streamAnalysis(streamJob({ skills: [] }));
  expect(atsCoverage(documentFor([]), analysis)).toEqual({ score: 67, covered: [], missing: [] });
});

test('a posting that asks for nothing at all gives no score', () => {
  expect(atsCoverage(documentFor([]), streamAnalysis(streamJob({ skills: [], title: '' }))).score).toBe(0);
});

test('other words for a skill count where the analyst found them, but not what is only implied', () => {
  const job = streamJob({
    skills: [
      { name: 'Event streaming', required: true, quote: '' },
      { name: 'Databases', required: true, quote: '' },
    ],
  });
  const profileQuote = 'Moved 14 nightly batch jobs to Kafka streams';
  const matching = [
    { skill: 'Event streaming', jobQuote: '', profileQuote },
    { skill: 'Databases (PostgreSQL implies it)', jobQuote: '', profileQuote },
  ];
  expect(atsCoverage(documentFor([]), { ...streamAnalysis(job), matching })).toMatchObject({
    score: 50,
    missing: ['Databases'],
  });
});
