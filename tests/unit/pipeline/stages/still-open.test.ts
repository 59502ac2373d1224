import { expect, test, vi } from 'vitest';
import { whileOpen } from '#main/pipeline/stages/still-open.ts';
import type { Stage, StageContext } from '#main/pipeline/types.ts';
import type { Alive } from '#shared/domain/alive.ts';
import { posting } from '#tests/fakes/postings.ts';

function started(alive: Alive) {
  const run = vi.fn<Stage['run']>(async () => ({ kind: 'done', output: {}, message: 'done', events: [] }));
  const update = vi.fn();
  const said: string[] = [];
  const context = {
    job: posting('Text', { id: 'j1' }),
    signal: new AbortController().signal,
    say: (message: string) => said.push(message),
    deps: { tools: { lookAgain: async () => alive }, repos: { jobs: { update } } },
  } as unknown as StageContext;
  return { outcome: whileOpen({ name: 'resume', run }).run(context), run, update, said };
}

test('an open posting is worked on', async () => {
  const { outcome, run } = started({ state: 'open', evidence: 'there' });
  expect((await outcome).kind).toBe('done');
  expect(run).toHaveBeenCalledOnce();
});

test('a closed one is not, and the lane says by which words', async () => {
  const { outcome, run, update } = started({ state: 'closed', evidence: 'This job is filled.' });
  expect(await outcome).toMatchObject({
    kind: 'skip',
    reason: 'The posting has closed: "This job is filled."',
  });
  expect(run).not.toHaveBeenCalled();
  expect(update).toHaveBeenCalledWith(expect.objectContaining({ id: 'j1', closed: true }));
});

test('one that could not be seen is worked on, and that is said', async () => {
  const { outcome, run, said } = started({ state: 'unknown', evidence: 'The site did not answer.' });
  expect((await outcome).kind).toBe('done');
  expect(run).toHaveBeenCalledOnce();
  expect(said.join('\n')).toMatch(/could not see .* The site did not answer/);
});
