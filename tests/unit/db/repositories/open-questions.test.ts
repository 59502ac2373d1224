import { expect, it } from 'vitest';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { seed } from '#tests/fakes/stored-samples.ts';

/** Two open questions, and how they are put and listed. */
function asking() {
  const { repositories: repos, clock } = openTestDb();
  const { runId, job } = seed(repos);
  const put = (key: string, url: string) =>
    repos.humanRequests.upsertPending({
      ...{
        id: `q-${key}`,
        runId,
        jobId: job.id,
        key,
        title: 'Baker',
        company: 'Kelp',
        message: 'Please answer',
      },
      body: { kind: 'form-questions', url, fields: [] },
    });
  put('one', 'https://kelp.example/1');
  put('two', 'https://kelp.example/2');
  return { repos, clock, runId, put, list: () => repos.humanRequests.listOpen('p1') };
}

it('reads what a question asks once, and anew where it is put anew', () => {
  const { put, list } = asking();
  const [one, two] = list();
  put('two', 'https://kelp.example/2b');
  const [again, changed] = list();
  expect(again?.body).toBe(one?.body);
  expect([two?.body, changed?.body].map((body) => body && 'url' in body && body.url)).toEqual([
    'https://kelp.example/2',
    'https://kelp.example/2b',
  ]);
});

it('lists each question as it stands now, and none that is no longer open', () => {
  const { repos, clock, runId, list } = asking();
  list();
  repos.humanRequests.park('q-one');
  expect(list().map(({ id, status }) => [id, status])).toEqual([
    ['q-one', 'parked'],
    ['q-two', 'pending'],
  ]);
  expect(repos.humanRequests.listOpen('p1', runId)).toHaveLength(2);
  repos.humanRequests.answer('q-one', { kind: 'form-questions', decision: 'skip', answers: [] }, clock.now());
  repos.humanRequests.withdraw('q-two');
  expect(list()).toEqual([]);
});
