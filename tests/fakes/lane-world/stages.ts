import { applierStage } from '#main/pipeline/stages/applier.ts';
import { scoutStage } from '#main/pipeline/stages/scout.ts';
import type { FormTask, PipelineTools, Stage, StageSet } from '#main/pipeline/types.ts';
import type { FillReport } from '#shared/domain/form.ts';
import type { JobLead } from '#shared/domain/job.ts';
import { ExternalServiceError } from '#shared/errors/index.ts';
import { sampleJob } from '#tests/fakes/stored-samples.ts';
import type { PendingWork } from './work.ts';

export interface StageWorld {
  work: PendingWork;
  jobs: readonly string[];
  /** Whether the documents are shown for approval. */
  asks: boolean;
  /** Each press of a form's button, by job. */
  pressed: string[];
  /** Decides by chance. */
  chance(of: number): boolean;
}

/** Stages that do nothing but take time and ask, around the real scout and the real stage that sends. */
export function fakeStages(world: StageWorld): { stages: StageSet; tools: Partial<PipelineTools> } {
  const { work, asks } = world;
  const plain = (name: Stage['name'], ask: boolean): Stage => ({
    name,
    async run({ signal, ports, job }) {
      await work.do(signal);
      if (ask) {
        const answer = await ports.human.ask({
          key: `${name}-review`,
          message: '',
          body: { kind: 'resume-review', resumeId: 'r', atsScore: 1, changes: [], missingSkills: [] },
        });
        if (answer.decision === 'skip') return { kind: 'skip', reason: `no ${job.id}`, events: [] };
        await work.do(signal);
      }
      return { kind: 'done', output: name === 'analyst' ? { score: 80 } : {}, message: name, events: [] };
    },
  });
  const after = [plain('company', false), plain('resume', asks), applierStage];

  const tools: Partial<PipelineTools> = {
    scout: async (_config, _emit, { signal }) => {
      await work.do(signal);
      return { leads: world.jobs.map(lead), named: [], problems: [], queries: [] };
    },
    isNamedInside: () => false,
    nameAgain: () => undefined,
    warmBrowser: () => undefined,
    wasReceived: async () => null,
    lookAgain: async () => ({ state: 'open', evidence: '' }),
    fillForm: (task) => fillForm(task, world),
  };
  const stages: StageSet = { scout: scoutStage, analyst: plain('analyst', false), afterGate: () => after };
  return { stages, tools };
}

/** As the real one: takes time, asks, presses once, and closes its tab whatever happened. */
async function fillForm({ job, ports, signal, journal }: FormTask, world: StageWorld): Promise<FillReport> {
  const report = (submitted: FillReport['submitted']) =>
    ({ submitted, reason: '', missing: [] as string[] }) as FillReport;
  try {
    await world.work.do(signal);
    if (world.chance(30))
      throw new ExternalServiceError('Chrome was closed', { details: { reason: 'browser-closed' } });
    const answer = await ports.human.ask({
      key: 'form-review.hash',
      message: '',
      body: {
        kind: 'form-review',
        url: job.url,
        origin: '',
        formHash: 'hash',
        fields: [],
        pictureId: null,
        warnings: [],
      },
    });
    if (answer.decision !== 'submit') return report(false);
    journal.arm({ url: job.url, formHash: 'hash' });
    world.pressed.push(job.id);
    // The press itself is not cut off.
    await world.work.do();
    if (world.chance(4)) {
      journal.unknown('nothing was seen');
      return report('unknown');
    }
    journal.confirm('Thank you');
    return report('confirmed');
  } finally {
    await world.work.do();
  }
}

function lead(id: string): JobLead {
  const job = sampleJob({ id, url: `https://example.org/${id}` });
  const { url, title, company } = job;
  return { url, source: 'greenhouse', title, company, location: null, postedAt: null, job };
}
