import type { Ports } from '#agents/ports.ts';
import { resume } from '#agents/resume/agent.ts';
import type { Db } from '#main/db/db.ts';
import type { Repositories } from '#main/db/repositories.ts';
import type { ApplyHooks } from '#main/forms/apply/apply-request.ts';
import { fillForm } from '#main/forms/apply/fill-form.ts';
import { type Journal, openJournal } from '#main/pipeline/journal.ts';
import { profilesOfPerson } from '#main/pipeline/profiles-of-person.ts';
import { leadAsJob } from '#main/pipeline/stages/lead-as-job.ts';
import { startWorkDeadline, type WorkDeadline } from '#main/pipeline/work-deadline.ts';
import { factsOf } from '#shared/domain/facts-of.ts';
import type { FieldOutcome, FillReport } from '#shared/domain/form.ts';
import type { Job } from '#shared/domain/job.ts';
import type { Profile } from '#shared/domain/profile.ts';
import type { DocumentStore } from '../documents/document-store.ts';
import { mayGoAlone } from './auto-approval.ts';
import type { FormFillerDeps } from './form-filler.ts';
import { lastingJournal } from './lasting-journal.ts';
import { ownDocuments } from './own-documents.ts';

/** Working time of one form, in ms. */
const FORM_LIMIT_MS = 540_000;

export interface FillRequest {
  url: string;
  profile: Profile;
  submit: boolean;
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

  async function fillOne({ url, profile, submit }: FillRequest, deadline: WorkDeadline): Promise<FillReport> {
    const { signal } = deadline;
    const ports = deps.portsFor(profile.id, signal);
    const heading = {
      url,
      source: 'url',
      title: 'Application',
      company: new URL(url).hostname,
      location: null,
      postedAt: null,
      job: null,
    };
    const lead = leadAsJob(heading, ports.ids.next('job'));
    // Only what may be sent, or was, is kept: filling alone leaves no trace among the jobs.
    const job = submit ? deps.db.transaction(() => keepFree(profile, lead)) : lead;
    const resumeFile = repos.files.get(await generalResume(job, profile, ports));
    const open = (of: Job) =>
      openJournal({
        deps: { ...deps, clock: ports.clock, ids: ports.ids },
        ...{ job: of, profile, fileIds: [resumeFile?.id ?? null] },
      });
    let journal = submit ? open(job) : null;
    const opened = (): Journal => {
      journal ??= open(repos.jobs.upsert(profile.id, lead));
      return journal;
    };
    const report = await fillForm(
      {
        open: (address, { label }) => deps.host.open(address, { label, signal, named: true }),
        planWithModel: null,
        hooks: withoutWaits(submit ? sendingHooks(opened, ports) : fillingHooks(opened, ports), deadline),
        clock: ports.clock,
        log: ports.log,
        compareSent: deps.compareSent(),
      },
      {
        jobId: job.id,
        url,
        label: `the form at ${heading.company}`,
        plan: {
          profile,
          answers: repos.answers.list(profile.id),
          company: job.company,
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
  function keepFree(profile: Profile, lead: Job): Job {
    const job = repos.jobs.upsert(profile.id, lead);
    repos.submissions.mustBeFree({
      keys: repos.jobs.keysOf(job.id),
      profileIds: profilesOfPerson(repos, profile),
    });
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

  function sendingHooks(journal: () => Journal, ports: Ports): ApplyHooks {
    return {
      ...fillingHooks(journal, ports),
      async review({ fields, formHash, url, warnings, origins }) {
        if (repos.recoveries.unread().length > 0)
          return { decision: 'stop', reason: 'read first what was lost: "jobai restore --seen"' };
        if (!mayGoAlone(fields, warnings)) return { decision: 'stop', reason: openPoint(fields, warnings) };
        journal().keepReceipt({ report: { url, fields, origins }, pictureIds: [] });
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

/** The time that the person at the machine takes is not the form's. */
function withoutWaits(hooks: ApplyHooks, deadline: WorkDeadline): ApplyHooks {
  return {
    ...hooks,
    handOver: (what, url, seen) => deadline.pauseDuring(() => hooks.handOver(what, url, seen)),
  };
}

/** The first thing that only a person can decide. */
function openPoint(fields: readonly FieldOutcome[], warnings: readonly string[]): string {
  const failed = fields.find(({ status }) => status === 'failed');
  const given = fields.find(
    ({ status, readBack }) => status !== 'filled' && status !== 'asked' && readBack !== null,
  );
  const text =
    warnings[0] ??
    (given ? `the page itself filled in "${given.label}"` : null) ??
    (failed ? `"${failed.label}" did not take its answer` : 'an answer needs your eyes');
  return text.replace(/\.$/, '');
}
