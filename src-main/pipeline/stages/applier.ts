import { Parked } from '#agents/ports.ts';
import { employerOf } from '#shared/domain/employer-of.ts';
import type { Job } from '#shared/domain/job.ts';
import { mailRouteOf } from '#shared/postings/apply-by-mail.ts';
import { isBrowserClosed } from '../browser-closed.ts';
import { openJournal } from '../journal.ts';
import { LeftOut } from '../left-out.ts';
import { withRetries } from '../retries.ts';
import type { Slot } from '../slots.ts';
import type { Stage, StageContext, StageOutcome } from '../types.ts';
import { WAITS_FOR_BROWSER } from '../waits-for-browser.ts';
import { startWorkDeadline } from '../work-deadline.ts';
import { browserPlace } from './browser-place.ts';
import { documentsOfRun } from './documents-of-run.ts';
import { settleSameJob } from './settle-same-job.ts';
import { settleEarlierSubmission } from './settle-submission.ts';
import { stopIfClosed } from './still-open.ts';

/** Working time of one form: the soft limit of the seed's workers, in ms. The user's time does not count. */
const FORM_LIMIT_MS = 540_000;

/** Fills in the form, shows it, sends it once, and keeps the receipt. */
export const applierStage: Stage = {
  name: 'applier',
  async run(context) {
    const settled = await settleEarlierSubmission(context);
    if (settled === 'was-sent') return confirmed(context);
    // Another search may have sent one like it since this job's work began.
    const reason = await settleSameJob(context);
    if (reason !== null) return { kind: 'skip', reason, events: [] };
    if (!hasAddress(context.job))
      return {
        kind: 'skip',
        reason: `${employerOf(context.job)}: ${whatIsLeft(context.job)}`,
        events: [],
      };
    return (await stopIfClosed(context)) ?? fill(context);
  },
};

/** A posting that was pasted or read from a file has a name in the place of an address. */
function hasAddress({ applyUrl, url }: Job): boolean {
  const address = applyUrl ?? url;
  return URL.canParse(address) && /^(https?|file):$/.test(new URL(address).protocol);
}

async function fill(context: StageContext): Promise<StageOutcome> {
  const { deps, job } = context;
  context.say(WAITS_FOR_BROWSER);
  let slot: Slot | null = null;
  try {
    // The run's place is lent meanwhile: whoever holds a browser may need it to go on.
    await context.lendPlace(async () => {
      slot = await browserPlace(context, () => ({
        ahead: isApproved(context),
        rank: deps.repos.analyses.latest(job.id)?.score ?? 0,
      }));
    });
    return await withRetries(() => fillOnce(context), {
      signal: context.signal,
      mayRetry: () => isFree(context),
      onRetry: (attempt, inMs, reason) => {
        context.say(`that did not work (${reason}); trying again in ${Math.round(inMs / 1000)} s`);
        const data = { taskId: `form-${job.id}`, jobId: job.id, attempt, inMs };
        context.emit({
          type: 'task:retry',
          agent: 'applier',
          message: `${employerOf(job)}: trying the form again`,
          data,
        });
      },
    });
  } catch (thrown) {
    // Its button was pressed: whatever went wrong then, it is found out before anything else is done.
    if (thrown instanceof Parked || context.signal.aborted || isFree(context)) {
      if (isBrowserClosed(thrown) && !context.signal.aborted) context.browserClosed();
      throw thrown;
    }
    deps.log.warn('a form failed after its button was pressed', { jobId: job.id });
    return await notSure(context);
  } finally {
    (slot as Slot | null)?.release();
  }
}

/** The user has approved this form already: it does not wait for forms that nobody has looked at yet. */
const isApproved = ({ deps, runId, job }: StageContext): boolean =>
  deps.repos.humanRequests.isFormApproved(runId, job.id);

/** Nothing of this job can have been sent. */
function isFree({ deps, profile, job }: StageContext): boolean {
  const key = { profileId: profile.id, jobKey: deps.repos.jobs.keyOf(job.id) };
  const state = deps.repos.submissions.get(key)?.state;
  return state === undefined || state === 'released';
}

async function fillOnce(context: StageContext): Promise<StageOutcome> {
  const { deps, job, profile, config, runId } = context;
  const deadline = startWorkDeadline(FORM_LIMIT_MS, 'Filling in the form', context.signal);
  context.whileWaiting.add((wait) => deadline.pauseDuring(wait));
  const { resume, letter } = documentsOfRun(context);
  const files = { resumeFileId: resume?.pdfId ?? null, letterFileId: letter?.pdfId ?? null };
  const journal = openJournal({ ...context, fileIds: [files.resumeFileId, files.letterFileId] });
  try {
    const report = await deps.tools.fillForm({
      job,
      profile,
      ...files,
      letterText: letter?.letter.text ?? '',
      mode: config.mode,
      warnings: [],
      journal,
      keepReceipt: journal.keepReceipt,
      ports: { ...context.ports, signal: deadline.signal },
      signal: deadline.signal,
      say: context.say,
    });
    if (report.submitted !== false) journal.keepMissing(report.missing);
    if (report.submitted === 'confirmed') return confirmed(context, report.missing);
    if (report.submitted === 'unknown') {
      context.signal.throwIfAborted();
      return notSure(context, report.reason);
    }
    return { kind: 'skip', reason: report.reason || 'The form was not sent.', events: [] };
  } catch (thrown) {
    if (thrown instanceof LeftOut) return { kind: 'skip', reason: thrown.message, events: [] };
    throw thrown;
  } finally {
    deadline.clear();
    deps.log.debug('form ended', { runId, jobId: job.id });
  }
}

function confirmed({ job }: StageContext, missing: readonly string[] = []): StageOutcome {
  const differs =
    missing.length > 0
      ? '. Some of your answers could not be found in what left the browser: its receipt says which'
      : '';
  const message = `Sent to ${employerOf(job)}, and confirmed${differs}`;
  return {
    kind: 'done',
    output: { submitted: 'confirmed' },
    message,
    events: [{ type: 'applier:complete', agent: 'applier', message, data: { jobId: job.id } }],
  };
}

/** The click was made and nothing confirmed it, for a reason or none: the user is asked, now or at the next start. */
async function notSure(context: StageContext, why = ''): Promise<StageOutcome> {
  const settled = await settleEarlierSubmission(context);
  if (settled === 'was-sent') return confirmed(context);
  const because = why === '' ? '' : ` (${why})`;
  const reason = `The form was not sent${because}. You can start it again from the job.`;
  return { kind: 'skip', reason, events: [] };
}

/** What the user does where no form can be opened. */
function whatIsLeft(job: Job): string {
  const route = mailRouteOf(job);
  return route === null
    ? 'no address to apply at is known. Your documents are ready under Documents; apply by hand, or add the posting again with the address of its form.'
    : `this posting takes applications by e-mail to ${route.address}. The e-mail is ready with your documents under Jobs, on the Application tab.`;
}
