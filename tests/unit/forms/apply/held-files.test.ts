import { expect, it } from 'vitest';
import type { StoppedRequest } from '#main/forms/apply/apply-request.ts';
import { heldFiles } from '#main/forms/apply/held-files.ts';

function said(more: Partial<StoppedRequest>): string {
  const one = {
    ...{ method: 'POST', url: 'https://jobs.acme.example/parse-resume', why: '', sends: true, carried: 3 },
    ...{ file: true, ofForm: true, byHand: false, ...more },
  };
  const guard = { traffic: () => ({ sent: [], held: [one], bare: [] }) };
  return heldFiles({ tab: { guard }, handsAt: null } as unknown as Parameters<typeof heldFiles>[0]).join();
}

it('names the true reason why a file was held back', () => {
  expect(said({})).toMatch(/jobs\.acme\.example together with 3 of your answers.*could have been the whole/);
  expect(said({})).not.toMatch(/whose place/);
  expect(said({ carried: 0 })).not.toMatch(/answers/);
  expect(said({ ofForm: false })).toMatch(/whose place that is/);
  expect(said({ file: false })).toBe('');
});
