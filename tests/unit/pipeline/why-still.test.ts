import { expect, test } from 'vitest';
import type { LlmPort } from '#agents/ports.ts';
import type { ActiveRun } from '#main/pipeline/active-run.ts';
import { IN_OTHER_HANDS } from '#main/pipeline/asked-elsewhere.ts';
import { WAITS_FOR_BROWSER } from '#main/pipeline/waits-for-browser.ts';
import { watchedLlm } from '#main/pipeline/watched-llm.ts';
import { waitsForUser, whyStill } from '#main/pipeline/why-still.ts';
import type { LaneStatus } from '#shared/domain/run.ts';

type Lanes = Record<string, [LaneStatus, string]>;

/** A run with these lanes, in a profile in which these runs ask something. */
function standing(of: Lanes, asked: { runId: string; jobId: string }[] = []) {
  const lanes = new Map(
    Object.entries(of).map(([jobId, [status, message]]) => [jobId, { jobId, status, message }]),
  );
  let moves = 0;
  const run = {
    ...{ id: 'r1', profile: { id: 'p1' }, asking: new Map() },
    deps: { desk: { openJobs: () => asked } },
    moved: () => {
      moves += 1;
    },
    lanes: {
      list: () => [...lanes.values()],
      update: (jobId: string, by: { message: string }) => Object.assign(lanes.get(jobId) ?? {}, by),
    },
  } as unknown as ActiveRun;
  return { run, messageOf: (jobId: string) => lanes.get(jobId)?.message, moves: () => moves };
}

/** A model whose answer, and whose waits, the test brings about. */
function slowModel() {
  const asked = Promise.withResolvers<void>();
  let wait: ((ms: number) => void) | undefined;
  const llm = {
    generate: ({ onWait }: { onWait?: (ms: number) => void }) => {
      wait = onWait;
      return asked.promise;
    },
  } as unknown as LlmPort;
  return { llm, wait: (ms: number) => wait?.(ms), answer: asked.resolve };
}

test('a search that waits for a model, a place or another search says so, and advises nothing', async () => {
  const { run } = standing({
    a: ['working', 'writing the letter'],
    b: ['working', WAITS_FOR_BROWSER],
    c: ['queued', IN_OTHER_HANDS],
    d: ['queued', 'waiting for its turn'],
  });
  const { llm, answer } = slowModel();
  const asking = watchedLlm(llm, run, 'a').generate({} as never);
  expect(whyStill(run)).toEqual({
    isKnown: true,
    words:
      "Waits for a model's answer, and for its turn in the browser, and for another search that has the same job in hand. It goes on by itself.",
  });
  answer();
  await asking;
  // Nobody knows of anything that the first job waits for now.
  expect(whyStill(run)).toMatchObject({ isKnown: false, words: /Stop the search/ });
});

test('where another search has what is waited for and asks the user, that is said', () => {
  const { run } = standing({ a: ['queued', IN_OTHER_HANDS] }, [{ runId: 'r2', jobId: 'a' }]);
  expect(waitsForUser(run)).toBe(false);
  expect(whyStill(run).words).toContain('Another search waits for you');
});

test('only a wait for the user in this very search is one', () => {
  expect(waitsForUser(standing({ a: ['waiting', ''] }).run)).toBe(true);
  expect(waitsForUser(standing({}, [{ runId: 'r1', jobId: '' }]).run)).toBe(true);
  expect(waitsForUser(standing({ a: ['working', ''] }, [{ runId: 'r1', jobId: 'b' }]).run)).toBe(false);
});

test("a job says while it waits for a provider's limit, and then what it said before", async () => {
  const { run, messageOf, moves } = standing({ a: ['working', 'writing the letter'] });
  const { llm, wait, answer } = slowModel();
  const asking = watchedLlm(llm, run, 'a').generate({} as never);
  wait(500);
  expect(messageOf('a')).toBe('writing the letter');
  wait(41_200);
  expect(messageOf('a')).toBe("waits 42 s for the limit of a model's provider");
  expect(moves()).toBeGreaterThan(0);
  wait(0);
  expect(messageOf('a')).toBe('writing the letter');
  answer();
  await asking;
});
