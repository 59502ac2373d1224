import { expect, it } from 'vitest';
import { sortApplications } from '#renderer/features/applications/sort-applications.ts';
import { applicationOf } from './application-of.ts';

const applications = [
  applicationOf({ id: 'offer', status: 'offer', company: 'Beta' }),
  applicationOf({ id: 'found', status: 'discovered', company: 'acme' }),
  applicationOf({ id: 'applied', status: 'applied', company: 'Zeta' }),
];
const ids = (order: Parameters<typeof sortApplications>[1]) =>
  sortApplications(applications, order).map((application) => application.id);

it('sorts statuses by how far they got, not by their letters', () => {
  expect(ids({ column: 'status', descending: false })).toEqual(['found', 'applied', 'offer']);
  expect(ids({ column: 'status', descending: true })).toEqual(['offer', 'applied', 'found']);
});

it('sorts words without regard to case', () => {
  expect(ids({ column: 'company', descending: false })).toEqual(['found', 'offer', 'applied']);
});
