import { expect, test } from 'vitest';
import { remoteOf } from '#main/postings/rules/remote.ts';

test.each([
  ['Our application process is fully remote.', null],
  ['Trial day: remote.', null],
  ['Remote? No, sorry.', null],
  ['Fully remote? Yes, from the first day on.', 'remote'],
  ['Working remotely isn’t possible in this kitchen.', 'onsite'],
  ['Vous travaillez à distance.', 'remote'],
  ['Vous travaillez à distance deux jours par semaine.', 'hybrid'],
  ['Sie arbeiten dauerhaft von zu Hause aus.', 'remote'],
  ['Remote-Arbeit ist an drei Tagen möglich.', 'hybrid'],
  ['Op locatie in Assen.', 'onsite'],
  ['You work at home otherwise, and come to the studio once a week.', 'hybrid'],
])('%s', (text, way) => expect(remoteOf([], '', text)).toBe(way));

test('a service for customers may be done from afar, customers far away say nothing', () => {
  expect(remoteOf([], 'Remote Customer Service Adviser', '')).toBe('remote');
  expect(remoteOf([], 'Clerk', 'You write to remote customers.')).toBeNull();
});
