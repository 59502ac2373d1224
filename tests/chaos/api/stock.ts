import type { OpenApi } from '../../integration/door/open-api.ts';

/** Puts something of each kind into the program, so that calls find it. */
export async function stock({ client, ask }: OpenApi): Promise<void> {
  await client.profile.useSample({});
  const sources = [{ name: 'practice' }];
  const { body } = await ask('POST', '/api/v1/jobs/search', { query: 'data engineer', sources, limit: 5 });
  const [first] = body.jobs as { id: string }[];
  if (first !== undefined) await client.letter.write({ jobId: first.id });
  await client.tracker.add({ company: 'Acme', title: 'Nurse' });
  const none = {
    bonus: null,
    equity: null,
    signing: null,
    benefits: null,
    hoursWeek: null,
    holidayDays: null,
  };
  await client.salary.saveOffer({
    id: '',
    company: 'Acme',
    role: 'Nurse',
    currency: 'EUR',
    base: 40_000,
    ...none,
  });
}
