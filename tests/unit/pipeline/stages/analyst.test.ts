import { expect, test, vi } from 'vitest';
import { analystStage } from '#main/pipeline/stages/analyst.ts';
import type { StageContext } from '#main/pipeline/types.ts';
import type { Job } from '#shared/domain/job.ts';
import { DEFAULT_SETTINGS } from '#shared/domain/settings.ts';
import { fakePorts } from '#tests/fakes/ports.ts';
import { sampleJob, sampleProfile } from '#tests/fakes/stored-samples.ts';

/** The stage on a job whose page is read as `read`. */
function judge(read: Partial<Job>, sources: { name: string; target: string }[] = []) {
  const job = sampleJob({ description: '', ...read });
  const save = vi.fn();
  const context = {
    job: sampleJob({ description: '' }),
    profile: sampleProfile(),
    facts: [],
    config: { sources },
    signal: new AbortController().signal,
    ports: fakePorts(),
    say: () => undefined,
    emit: () => undefined,
    deps: {
      settings: () => DEFAULT_SETTINGS,
      tools: { readPosting: async () => ({ job, injections: [] }), answersFor: async () => [] },
      repos: { jobs: { update: (one: Job) => one }, analyses: { save } },
    },
  } as unknown as StageContext;
  return { outcome: analystStage.run(context), save };
}

test('a posting of which nothing was read is not judged, and has no score', async () => {
  const { outcome, save } = judge({ description: ' \n' });
  expect(await outcome).toMatchObject({ kind: 'skip', events: [{ type: 'analyst:skipped' }] });
  expect(save).not.toHaveBeenCalled();
});

test('one with text is, and so is one that the user named', async () => {
  const whole = judge({ description: 'We need a data engineer who knows SQL.' });
  expect((await whole.outcome).kind).toBe('done');
  expect(whole.save).toHaveBeenCalledOnce();
  const named = judge({}, [{ name: 'url', target: sampleJob().url }]);
  expect((await named.outcome).kind).toBe('done');
});
