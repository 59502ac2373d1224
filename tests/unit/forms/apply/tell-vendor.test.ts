import type { Frame } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Session } from '#main/forms/apply/session.ts';
import { belongs, tellVendor } from '#main/forms/apply/where-it-goes.ts';
import type { PageReading } from '#main/forms/read/read-page.ts';
import { greenhouse } from '#main/forms/vendors/greenhouse.ts';
import type { VendorRoutes } from '#shared/forms/vendor-routes.ts';

const POSTING = 'https://careers.acme.example/jobs/42';
const EMBEDDED = 'https://job-boards.greenhouse.io/embed/job_app?token=42';

/** What is told of a page that is taken for the vendor's, with these frames, and fields in some of them. */
function told(page: string, frames: string[], fieldsIn: number[]) {
  let routes = null as VendorRoutes | null;
  const session = {
    request: { url: POSTING },
    vendor: greenhouse,
    tab: { page: { url: () => page }, guard: { setVendor: (next: VendorRoutes | null) => (routes = next) } },
  } as unknown as Session;
  const reading = {
    url: page,
    frames: [page, ...frames].map((url) => ({ url: () => url }) as Frame),
    fields: fieldsIn.map((frameIndex) => ({ frameIndex, visible: true, decoy: false, type: 'text' })),
  } as unknown as PageReading;
  tellVendor(session, reading);
  return { hosts: routes?.hosts ?? [], theirs: belongs(session, 'https://boards.greenhouse.io') };
}

it.each([
  ['on the vendor’s host', 'https://job-boards.greenhouse.io/acme/jobs/42', [], [0], true],
  ['in a frame of theirs', POSTING, [EMBEDDED], [1, 1], true],
  ['not there yet, beside a frame of theirs', POSTING, [EMBEDDED], [], true],
  ['on a page that only says that it is theirs', POSTING, [], [0, 0], false],
  ['beside a frame of theirs, and not in it', POSTING, [EMBEDDED], [0, 0], false],
])('the hosts of a vendor are given to a form %s', (_what, page, frames, fieldsIn, given) => {
  const { hosts, theirs } = told(page, frames, fieldsIn);
  expect(hosts.includes('*.greenhouse.io')).toBe(given);
  expect(theirs).toBe(given);
});
