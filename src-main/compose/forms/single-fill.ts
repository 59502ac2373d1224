import type { Ports } from '#agents/ports.ts';
import { resume } from '#agents/resume/agent.ts';
import type { Db } from '#main/db/db.ts';
import type { Repositories } from '#main/db/repositories.ts';
import type { ApplyHooks, FormTab } from '#main/forms/apply/apply-request.ts';
import { fillForm } from '#main/forms/apply/fill-form.ts';
import { type Journal, openJournal } from '#main/pipeline/journal.ts';
import type { Likeness } from '#main/pipeline/like-sent.ts';
import { leadAsJob } from '#main/pipeline/stages/lead-as-job.ts';
import { startWorkDeadline, type WorkDeadline } from '#main/pipeline/work-deadline.ts';
import { factsOf } from '#shared/domain/facts-of.ts';
import type { FillReport } from '#shared/domain/form.ts';
import type { Job } from '#shared/domain/job.ts';
import type { Profile } from '#shared/domain/profile.ts';
import { isNamed, UNNAMED_JOB } from '#shared/domain/unnamed-job.ts';
import type { DocumentStore } from '../documents/document-store.ts';
import { mayGoAlone } from './auto-approval.ts';
import type { FormFillerDeps } from './form-filler.ts';
import { lastingJournal } from './lasting-journal.ts';
import { beside, notCovered } from './not-covered.ts';
import { ownDocuments } from './own-documents.ts';
import { sentFromHere } from './sent-from-here.ts';
import { headingOnPage, keepOther, maySendMore, stopIfSent } from './which-job.ts';

/** Working time of one form, in ms. */
const FORM_LIMIT_MS = 540_000;

export interface FillRequest {
  url: string;
  profile: Profile;
  submit: boolean;
  /** The job's title, where the user says that it is another one than those that were sent before. */
  otherJob?: string | undefined;
  /** Origins beside the posting's own and its vendor's that the user lets have a part in it; the form may go there. */
  sendTo?: readonly string[] | undefined;
}

export interface SingleFillDeps extends FormFillerDeps {
  db: Db;
  repos: Repositories;
  documents: DocumentStore;
  headless(): boolean;
  portsFor(profileId: string, signal: AbortSignal): Ports;
  /** How long a page that was handed over is waited for, in ms. */
  handOverMs(): number;
}

interface FillWork {
  request: FillRequest;
  deadline: WorkDeadline;
  ports: Ports;
  job: Job;
  /** Where its page is open already. */
  tab: FormTab | null;
}

/** Fills one form outside a run, from the profile and the stored answers; sends it only where that was asked for. */
export function createSingleFill(deps: SingleFillDeps) {
  const { repos } = deps;
  return async (request: FillRequest, outer: AbortSignal): Promise<FillReport> => {
    const deadline = startWorkDeadline(FORM_LIMIT_MS, 'Filling in the form', outer);
    try {
      return await fillOne(request, deadline);
    } finally {
      deadline.clear();
    }
  };

  async function fillOne(request: FillRequest, deadline: WorkDeadline): Promise<FillReport> {
    const { url, profile, submit } = request;
    const ports = deps.portsFor(profile.id, deadline.signal);
    const lead = leadOf(request, ports.ids.next('job'));
    // Filling alone leaves no trace among the jobs, and is held against none.
    if (!submit) return await fillIn({ request, deadline, ports, job: lead, tab: null });
    const known = repos.jobs.findByUrl(profile.id, lead);
    const heading = known !== null && isNamed(known.title) ? known : lead;
    mayBeSent(request, heading, ['form']);
    const tab = await deps.host.open(url, { label: labelOf(url), signal: deadline.signal, named: true });
    try {
      const job = isNamed(heading.title) ? heading : await asItsPageSays(heading, tab, ports);
      mayBeSent(request, job, ['title', 'form', 'employer']);
      const kept = deps.db.transaction(() => keepFree(request, job, known));
      return await fillIn({ request, deadline, ports, job: kept, tab });
    } finally {
      await tab.close();
    }
  }

  async function asItsPageSays(lead: Job, { page }: FormTab, ports: Ports): Promise<Job> {
    const said = await headingOnPage(page, lead.url, ports.clock.now());
    return said === null ? lead : { ...lead, ...said, company: said.company || lead.company };
  }

  function mayBeSent({ profile, otherJob }: FillRequest, job: Job, by: readonly Likeness[]): void {
    stopIfSent(repos, { profile, job, isOther: otherJob !== undefined, by });
  }

  async function fillIn({ request, deadline, ports, job, tab }: FillWork): Promise<FillReport> {
    const { url, profile, submit } = request;
    const { signal } = deadline;
    const resumeFile = repos.files.get(await generalResume(job, profile, ports));
    const open = (of: Job) =>
      openJournal({
        deps: { ...deps, clock: ports.clock, ids: ports.ids },
        ...{ job: of, profile, fileIds: [resumeFile?.id ?? null] },
      });
    let journal = submit ? open(job) : null;
    const opened = (): Journal => {
      journal ??= open(repos.jobs.upsert(profile.id, job));
      return journal;
    };
    const report = await fillForm(
      {
        open: async (address, { label }) =>
          tab ?? (await deps.host.open(address, { label, signal, named: true })),
        planWithModel: null,
        hooks: withoutWaits(
          submit ? sendingHooks(opened, ports, { request, job }) : fillingHooks(opened, ports),
          deadline,
        ),
        clock: ports.clock,
        log: ports.log,
        compareSent: deps.compareSent(),
      },
      {
        jobId: job.id,
        url,
        label: labelOf(url),
        plan: {
          profile,
          answers: repos.answers.list(profile.id),
          ...{ company: job.company, title: job.title },
          resume: resumeFile ? { path: resumeFile.path, name: resumeFile.name } : null,
          letter: null,
          letterText: '',
          documents: ownDocuments(repos, profile.id),
        },
        canSubmit: submit,
        signal,
      },
    );
    if (report.submitted !== false) journal?.keepMissing(report.missing);
    return report;
  }

  /** The job as it is stored. Throws where it may have been sent before: within a transaction nothing is stored then. */
  function keepFree({ profile, otherJob }: FillRequest, found: Job, known: Job | null): Job {
    const job = found.id === known?.id ? known : repos.jobs.upsert(profile.id, found);
    stopIfSent(repos, { profile, job, isOther: true, by: [] });
    if (otherJob !== undefined) keepOther(repos, profile, job);
    return job;
  }

  /** The whole profile in type, tailored to nothing. */
  async function generalResume(job: Job, profile: Profile, ports: Ports): Promise<string> {
    const analysis = {
      job,
      score: 0,
      parts: [],
      matching: [],
      missing: [],
      knockouts: [],
      advice: [],
      engine: 'offline' as const,
    };
    const { value } = await resume.run({ analysis, profile, facts: factsOf(profile) }, ports);
    return deps.documents.render(value.document, { profile, company: '' });
  }

  /** What is only filled in may still be sent, by hand or by a page of its own accord: the journal is opened then. */
  function fillingHooks(journal: () => Journal, ports: Ports): ApplyHooks {
    return {
      ask: async () => 'skip',
      review: async () => ({ decision: 'stop' }),
      handOver: (_what, _url, seen) => Promise.race([seen, patience(ports.signal)]),
      journal: lastingJournal({ journal, signal: ports.signal, log: ports.log }),
      emit: ports.emit,
    };
  }

  function sendingHooks(
    journal: () => Journal,
    ports: Ports,
    { request, job }: Pick<FillWork, 'request' | 'job'>,
  ): ApplyHooks {
    const { profile, otherJob } = request;
    return {
      ...fillingHooks(journal, ports),
      async review(question) {
        const { fields, formHash, url, origins, held } = question;
        const sent =
          otherJob === undefined ? sentFromHere(repos, { job, profile, isTitleDoubtful: true }, url) : [];
        const warnings = [...sent, ...beside(request.sendTo ?? [], question)];
        if (repos.recoveries.unread().length > 0)
          return { decision: 'stop', reason: 'read first what was lost: "jobai restore --seen"' };
        if (!mayGoAlone(fields, warnings))
          return { decision: 'stop', reason: notCovered(question, warnings) };
        journal().keepReceipt({ report: { url, fields, origins, held }, pictureIds: [] });
        return { decision: 'submit', formHash };
      },
    };
  }

  /** The person at the machine may solve it in the visible page; without one there is nobody to wait for. */
  async function patience(signal: AbortSignal): Promise<'stop'> {
    if (!deps.headless()) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, deps.handOverMs());
        signal.addEventListener('abort', () => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
    return 'stop';
  }
}

/** What is known of a form's job before anything is read. */
function leadOf({ url, otherJob }: FillRequest, id: string): Job {
  const [title, company] = [otherJob ?? UNNAMED_JOB, new URL(url).hostname];
  const lead = { url, source: 'url', title, company, location: null, postedAt: null, job: null };
  const isFormOfMany = otherJob !== undefined && maySendMore(url);
  return { ...leadAsJob(lead, id), ...(isFormOfMany && { isFormOfMany }) };
}

const labelOf = (url: string): string => `the form at ${new URL(url).hostname}`;

/** The time that the person at the machine takes is not the form's. */
function withoutWaits(hooks: ApplyHooks, deadline: WorkDeadline): ApplyHooks {
  return {
    ...hooks,
    handOver: (what, url, seen) => deadline.pauseDuring(() => hooks.handOver(what, url, seen)),
  };
}
