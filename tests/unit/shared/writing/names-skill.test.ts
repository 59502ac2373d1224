import { expect, test } from 'vitest';
import { namesSkill } from '#shared/writing/names-skill.ts';

test.each([
  ['Built APIs with Node.js', 'NodeJS'],
  ['Deployed on k8s', 'Kubernetes'],
  ['PostgreSQL, Redis', 'Postgres'],
  ['Trained models with scikit-learn', 'scikit learn'],
  ['C, C++ and C#', 'C'],
  ['C, C++ and C#', 'C++'],
  ['Services in Go and Java', 'Go'],
  ['Wrote golang tools', 'Go'],
  ['Set up CI/CD pipelines', 'CI/CD'],
  ['ASP.NET on .NET 8', '.NET'],
  ['Data pipelines', 'data pipeline'],
  ['Worked with AWS', 'Amazon Web Services'],
  ['Moved jobs to Kafka', 'Apache Kafka'],
  ['Files in S3', 'Amazon S3'],
])('%j names %s', (text, skill) => {
  expect(namesSkill(text, skill)).toBe(true);
});

test.each([
  ['Ready to go the extra mile', 'Go'],
  ['Wrote the scheme of work for Year 9', 'Scheme'],
  ['JavaScript', 'Java'],
  ['C++ only', 'C'],
  ['Gained access to the archive', 'Access'],
  ['NoSQL', 'SQL'],
  ['', 'SQL'],
  ['anything', '  '],
])('%j does not name %s', (text, skill) => {
  expect(namesSkill(text, skill)).toBe(false);
});
