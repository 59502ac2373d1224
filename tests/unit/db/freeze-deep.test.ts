import { expect, test } from 'vitest';
import { freezeDeep } from '#main/db/freeze-deep.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { sampleJob, sampleProfile } from '#tests/fakes/stored-samples.ts';

test('what comes out of the database can not be changed by who reads it', () => {
  const { repositories } = openTestDb();
  repositories.profiles.save(sampleProfile());
  const { id } = repositories.jobs.upsert('p1', sampleJob());
  const job = repositories.jobs.get(id);
  expect(() => job?.locations.push('Paris')).toThrow(TypeError);
  expect(() => Object.assign(job ?? {}, { title: 'Other' })).toThrow(TypeError);
  expect(repositories.jobs.get(id)?.locations).toEqual(['Berlin']);
});

test('bytes, dates and maps stay as they are, and a ring of records ends', () => {
  const ring: Record<string, unknown> = { bytes: new Uint8Array(2), at: new Date(0), map: new Map() };
  ring['itself'] = ring;
  expect(freezeDeep(ring)).toBe(ring);
  (ring['bytes'] as Uint8Array)[0] = 1;
  (ring['map'] as Map<string, number>).set('a', 1);
  expect(Object.isFrozen(ring)).toBe(true);
});
