import { employerOf } from '#shared/domain/employer-of.ts';
import type { Lanes } from './lanes.ts';
import type { Stage, StageContext, StageOutcome } from './types.ts';

/**
 * Runs one stage of one job unless it is done already. Its result, its lane's state and its closing events are
 * committed together; only then are the events shown. Returns false where the job does not go on.
 */
export async function runStage(stage: Stage, context: StageContext, lanes: Lanes): Promise<boolean> {
  const { deps, runId, job } = context;
  const key = { runId, jobId: job.id, stage: stage.name };
  if (deps.repos.stageResults.get(key)) return true;
  lanes.update(job.id, { stage: stage.name, status: 'working', message: 'starting' });
  context.emit(startEvent(stage.name, job.id, employerOf(job)));
  const outcome = await deps.piece(`stage ${stage.name}`, runId, () => stage.run(context));
  const tell = deps.db.transaction(() => {
    if (outcome.kind === 'done') deps.repos.stageResults.save(key, outcome.output);
    lanes.update(job.id, laneAfter(outcome, stage, lanes.get(job.id).done));
    return deps.bus.stage(runId, outcome.events);
  });
  tell();
  return outcome.kind === 'done';
}

function laneAfter(outcome: StageOutcome, stage: Stage, done: readonly Stage['name'][]) {
  if (outcome.kind === 'skip') return { status: 'skipped' as const, message: outcome.reason };
  const { score, engine, submitted } = outcome.output as {
    score?: number;
    engine?: 'model' | 'offline';
    submitted?: 'confirmed';
  };
  return {
    done: [...new Set([...done, stage.name])],
    message: outcome.message,
    ...(score === undefined ? {} : { score }),
    ...(engine === undefined ? {} : { engine }),
    ...(submitted === undefined ? {} : { submitted }),
  };
}

function startEvent(stage: Stage['name'], jobId: string, company: string) {
  const start = (
    type: 'analyst:start' | 'company:start' | 'resume:start' | 'cover_letter:start',
    message: string,
  ) => ({ type, agent: stage, message, data: { jobId } }) as const;
  switch (stage) {
    case 'analyst':
      return start('analyst:start', `Reading the posting of ${company}`);
    case 'company':
      return start('company:start', `Looking into ${company}`);
    case 'resume':
      return start('resume:start', `Tailoring the resume to ${company}`);
    case 'cover-letter':
      return start('cover_letter:start', `Writing the letter to ${company}`);
    case 'applier':
      return {
        type: 'applier:start',
        agent: 'applier',
        message: `Opening the form of ${company}`,
        data: { jobId, url: '' },
      } as const;
  }
}
