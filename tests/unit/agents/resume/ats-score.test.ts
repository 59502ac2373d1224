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
  const job = streamJob();
  const { score, covered, missing } = atsCoverage(documentFor([]), job);
  expect(covered).toEqual(['Kafka', 'Python', 'SQL', 'dbt']);
  expect(missing).toEqual(['Kubernetes']);
  // 3 required and 1 of 2 others: 7 of 8.
  expect(score).toBe(88);
});

test('adding a skill that is asked for never lowers the score', () => {
  const job = streamJob();
  expect(atsCoverage(documentFor(['Kubernetes']), job).score).toBe(100);
});

test('a posting without skills is judged by its title', () => {
  const job = streamJob({ skills: [] });
  expect(atsCoverage(documentFor([]), job).covered).toEqual(['data', 'engineer']);
});

test('a posting that asks for nothing at all gives no score', () => {
  expect(atsCoverage(documentFor([]), streamJob({ skills: [], title: '' })).score).toBe(0);
});
