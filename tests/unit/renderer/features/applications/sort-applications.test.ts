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

it('sorts by when they began, which is before they were added', () => {
  const event = { status: 'applied' as const, note: '', takenBackAt: null };
  const added = applicationOf({ id: 'added', history: [{ ...event, at: '2026-10-02' }] });
  const own = applicationOf({ id: 'own', history: [{ ...event, at: '2026-11-01T08:00:00Z' }] });
  const takenBack = { ...event, at: '2026-09-01', takenBackAt: '2026-11-02T08:00:00Z' };
  const moved = applicationOf({ id: 'moved', createdAt: '2026-10-20T08:00:00Z', history: [takenBack] });
  const sorted = sortApplications([own, moved, added], { column: 'beganAt', descending: false });
  expect(sorted.map(({ id }) => id)).toEqual(['added', 'moved', 'own']);
});

it('sorts words without regard to case', () => {
  expect(ids({ column: 'company', descending: false })).toEqual(['found', 'offer', 'applied']);
});
