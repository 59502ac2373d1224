import { analyst } from '#agents/analyst/agent.ts';
import type { Job } from '#shared/domain/job.ts';
import { jobKeyOf } from '#shared/domain/same-job/job-key.ts';
import { byWeights } from '#shared/domain/score-weights.ts';
import type { Stage, StageContext, StageOutcome } from '../types.ts';

/** Reads the posting whole and judges it against the profile. */
export const analystStage: Stage = {
  name: 'analyst',
  async run(context) {
    const { deps, profile, ports } = context;
    const job = await wholeJob(context);
    // Of a title alone a score would say nothing, and be taken for the job's.
    if (job.description.trim() === '' && !isNamed(context)) return unread(job);
    context.say('seeing how well it fits');
    context.emit({
      type: 'analyst:analyzing',
      agent: 'analyst',
      message: `Seeing how well ${job.title} fits`,
      data: { jobId: job.id },
    });
    // The user's own answers about this job's country tell whether a condition on permits or moving rules it out.
    const answers = await deps.tools.answersFor(profile, job);
    const { value, engine } = await analyst.run({ job, profile, facts: context.facts, answers }, ports);
    const analysis = byWeights(value, deps.settings().scoreWeights);
    deps.repos.jobs.update(analysis.job);
    deps.repos.analyses.save(profile.id, analysis);
    const message = `${job.title} at ${job.company}: ${analysis.score} of 100`;
    return {
      kind: 'done',
      output: { score: analysis.score, engine },
      message,
      events: [
        {
          type: 'analyst:result',
          agent: 'analyst',
          message,
          data: { jobId: job.id, score: analysis.score, engine },
        },
      ],
    };
  },
};

function unread({ id }: Job): StageOutcome {
  const reason =
    'Its page showed no text, so it was not judged. Open the posting, and paste its text where you start a search.';
  return {
    kind: 'skip',
    reason,
    events: [{ type: 'analyst:skipped', agent: 'analyst', message: reason, data: { jobId: id, reason } }],
  };
}

/** The posting as read: from the board's own answer where that holds it all, else from its page. */
async function wholeJob(context: StageContext): Promise<Job> {
  const { deps, job } = context;
  if (!job.description) {
    context.say('reading the posting');
    context.emit({
      type: 'analyst:fetching',
      agent: 'analyst',
      message: `Reading ${job.url}`,
      data: { jobId: job.id, url: job.url },
    });
  }
  const named = isNamed(context);
  const lead = { url: job.url, source: job.source, job: job.description ? job : null, named };
  const { job: read, injections } = await deps.tools.readPosting(lead, context.signal);
  for (const quote of injections)
    context.emit({
      type: 'guard:injection',
      agent: 'guard',
      message: `This posting holds text that gives orders to a program. It was not followed: "${quote}"`,
      data: { jobId: job.id, quote, where: job.url },
    });
  return deps.repos.jobs.update({ ...read, id: job.id, url: job.url, source: job.source });
}

/** Whether the user gave this posting's own address, and not that of a list in which it stood. */
function isNamed({ job, config }: StageContext): boolean {
  const given = config.sources.flatMap(({ name, target }) => (name === 'url' ? [target.trim()] : []));
  const key = jobKeyOf({ url: job.url });
  return given.some((url) => jobKeyOf({ url: /^https?:/i.test(url) ? url : `https://${url}` }) === key);
}
