import { expect, test } from 'vitest';
import { websiteOf } from '#shared/company/website-of.ts';

const posting = (description: string, url = 'https://boards.greenhouse.io/acmeclinic/jobs/1') => ({
  ...{ url, applyUrl: null, description },
});

test.each([
  ['Acme Clinic', posting('Write to jobs@acme-clinic.de.'), 'https://acme-clinic.de/'],
  ['Acme Clinic GmbH', posting('', 'https://careers.acmeclinic.com/jobs/7'), 'https://acmeclinic.com/'],
  ['Booking.com', posting('See www.booking.com for more.'), 'https://booking.com/'],
  ['Acme Clinic', posting('Our partner is at https://acme.com/ and www.other-clinic.de'), ''],
  ['Acme Clinic', posting('Fake: https://acmeclinic.evil-host.example.org/'), ''],
  ['AB', posting('ab@ab.com'), ''],
])('%s', (company, job, site) => expect(websiteOf(company, [job])).toBe(site));
