import { createHash } from 'node:crypto';
import type { BrowserHost } from '#main/browser/browser-host.ts';
import type { Repositories } from '#main/db/repositories.ts';
import type { ApplyHooks, ApplyRequest, ModelPlan, ReviewQuestion } from '#main/forms/apply/apply-request.ts';
import { fillForm } from '#main/forms/apply/fill-form.ts';
import { jobCountries } from '#main/forms/plan/job-countries.ts';
import type { UploadFile } from '#main/forms/plan/plan-context.ts';
import { townOfJob } from '#main/forms/questions/about-site.ts';
import { mayKeep } from '#main/forms/questions/may-keep.ts';
import { LeftOut } from '#main/pipeline/left-out.ts';
import type { FormTask } from '#main/pipeline/types.ts';
import type { AgentEventInput } from '#shared/domain/agent-event.ts';
import { employerOf } from '#shared/domain/employer-of.ts';
import type { FillReport, FormField } from '#shared/domain/form.ts';
import { isPractice } from '#shared/domain/is-practice.ts';
import type { LiveTabs } from '../browsing/live-tabs.ts';
import type { DocumentStore } from '../documents/document-store.ts';
import type { LazyBoard } from '../finding/lazy-board.ts';
import type { FindOffers } from './answer-offers.ts';
import { mayGoAlone } from './auto-approval.ts';
import type { AutoQuota } from './auto-quota.ts';
import { keepAnswer, keepTyped } from './keep-answers.ts';
import { lastingJournal } from './lasting-journal.ts';
import { ownDocuments } from './own-documents.ts';
import { portalAccounts } from './portal-accounts.ts';
import { sentFromHere } from './sent-from-here.ts';
import { createSetAside } from './set-aside.ts';

export interface FormFillerDeps {
  host: BrowserHost;
  tabs: LiveTabs;
  documents: DocumentStore;
  repos: Repositories;
  board: Pick<LazyBoard, 'reachable'>;
  compareSent(): boolean;
  findOffers: FindOffers;
  autoQuota: AutoQuota;
  planWithModel: ((fields: FormField[], task: FormTask) => Promise<ModelPlan>) | null;
}

/** Fills forms of runs: connects the form's questions, review and journal with the job's. */
export function createFormFiller(deps: FormFillerDeps): (task: FormTask) => Promise<FillReport> {
  const { host, tabs, repos } = deps;
  return async (task) => {
    const { job, profile, ports, signal } = task;
    const upload = (fileId: string | null): UploadFile | null => {
      const file = fileId ? repos.files.get(fileId) : null;
      return file ? { path: file.path, name: file.name } : null;
    };
    const url = await deps.board.reachable({ ...job, url: job.applyUrl ?? job.url });
    const request: ApplyRequest = {
      jobId: job.id,
      url,
      label: `${job.title} at ${employerOf(job)}`,
      plan: {
        profile,
        answers: repos.answers.list(profile.id),
        ...{ company: job.company, title: job.title },
        posting: job.url,
        countries: jobCountries(job.locations, profile.address),
        town: townOfJob(job.locations),
        resume: upload(task.resumeFileId),
        letter: upload(task.letterFileId),
        letterText: task.letterText,
        documents: ownDocuments(repos, profile.id),
      },
      canSubmit: true,
      signal,
    };
    const planWithModel = deps.planWithModel;
    const gone = Promise.withResolvers<never>();
    gone.promise.catch(() => undefined);
    let inHand = () => false;
    return fillForm(
      {
        open: async (address, { label }) => {
          const tab = await openTab(task, address, label);
          tab.signal.addEventListener('abort', () => gone.reject(tab.signal.reason), { once: true });
          inHand = tab.takeover.inHand;
          return tab;
        },
        planWithModel: planWithModel && ((fields) => planWithModel(fields, task)),
        suggest: (fields) => deps.findOffers(repos.answers.list(profile.id), fields, signal),
        hooks: hooksOf(deps, task, gone.promise, () => inHand()),
        clock: ports.clock,
        log: ports.log,
        compareSent: deps.compareSent(),
        ...(!isPractice(job) && {
          accounts: portalAccounts(
            { repos, ids: ports.ids, clock: ports.clock },
            profile.id,
            employerOf(job),
          ),
        }),
      },
      request,
    );
  };

  async function openTab({ job, ports, signal }: FormTask, url: string, label: string) {
    const listener = {
      onTakeover: (by: 'app' | 'page') =>
        ports.emit({
          type: 'browser:takeover',
          agent: 'browser',
          message: 'You have the page',
          data: { jobId: job.id, by },
        }),
      onReleased: () =>
        ports.emit({
          type: 'browser:released',
          agent: 'browser',
          message: 'JobAI goes on with the page',
          data: { jobId: job.id },
        }),
    };
    const page = await host.open(url, { label, signal, listener });
    const hide = tabs.add(job, page);
    return {
      ...page,
      close: async () => {
        hide();
        await page.close();
      },
    };
  }
}

/**
 * A question about a page is taken back as soon as `gone` says that the page is no more; `inHand`: the user is at work on it.
 */
export function hooksOf(
  { documents, repos, autoQuota }: Pick<FormFillerDeps, 'documents' | 'repos' | 'autoQuota'>,
  task: FormTask,
  gone: Promise<never>,
  inHand: () => boolean,
): ApplyHooks {
  const { job, profile, ports, journal } = task;
  const keep = async (picture: Buffer | null) =>
    picture ? await documents.keepPicture(picture, profile.id) : null;
  const kept = {
    ...{ answers: repos.answers, ids: ports.ids, profileId: profile.id, job, by: 'form' as const },
    where: {
      home: profile.address.country,
      posting: jobCountries(job.locations, profile.address),
      town: townOfJob(job.locations),
    },
  };
  let fields: FillReport['fields'] = [];
  let origins: string[] = [];
  let held: ReviewQuestion['held'] = [];
  let pageUrl = job.url;
  // What was asked about the page falls to the question whether it was sent.
  const setAside = createSetAside(repos.humanRequests.withdraw);
  const times = new Map<string, number>();
  /** A question that comes once more within one fill is a new one: its answer of before did not settle it. */
  const anew = (key: string): string => {
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return time === 1 ? key : `${key}.${time}`;
  };
  const lastPress = (profileId: string, jobId: string): string =>
    repos.submissions.get({ profileId, jobKey: repos.jobs.keyOf(jobId) })?.armedAt ?? '';

  return {
    async ask(asked, url, byHand) {
      task.say(`the form asks you ${asked.length === 1 ? 'a question' : `${asked.length} questions`}`);
      const answer = await ports.human.ask({
        key: anew(`form-questions.${shortHash(asked.map(({ id, label }) => `${id} ${label}`).join('\n'))}`),
        message: `${employerOf(job)} asks what only you can answer.`,
        body: { kind: 'form-questions', url, fields: asked },
        settled: Promise.race([gone, byHand]),
        inHand,
      });
      if (answer.decision === 'stop') throw new LeftOut();
      if (answer.decision === 'skip') return 'skip';
      for (const given of answer.answers) {
        const field = asked.find((candidate) => candidate.id === given.fieldId);
        if (field && given.remember && given.value) keepAnswer(kept, field, given);
      }
      return answer.answers;
    },
    async review(question, byHand) {
      fields = question.fields;
      pageUrl = question.url;
      const pictureId = await keep(question.picture);
      ({ origins, held } = question);
      task.keepReceipt({
        report: { url: pageUrl, fields, origins, held },
        pictureIds: pictureId ? [pictureId] : [],
      });
      const { url, origin, formHash } = question;
      const warnings = [...question.warnings, ...sentFromHere(repos, task, url)];
      const mayGo = task.mode === 'auto' && repos.recoveries.unread().length === 0;
      const complete = mayGo && mayGoAlone(fields, [...task.warnings, ...warnings]);
      if (complete && (isPractice(job) || autoQuota.take())) return { decision: 'submit', formHash };
      const limited = complete
        ? [
            `The ${autoQuota.limit()} forms that JobAI may send by itself today are sent, so this one waits for you. The limit is under Settings, Browser.`,
          ]
        : [];
      const letsThrough =
        question.letsThrough === null ? [] : [`If you approve, "${question.letsThrough}" is let through.`];
      task.say('the form is filled in and waits for you');
      const answer = await ports.human.ask({
        // An answer is good for one press: what was said before the last one approves no other.
        key: anew(`form-review.${formHash}.${shortHash(lastPress(profile.id, job.id))}`),
        message: `The form of ${employerOf(job)} is filled in. Shall JobAI send it?`,
        body: {
          kind: 'form-review',
          url,
          origin,
          origins,
          formHash,
          fields: fields.map((field) => ({ ...field, keep: mayKeep(field, job.company) })),
          pictureId,
          warnings: [...limited, ...task.warnings, ...warnings, ...letsThrough],
          ...(held.length > 0 ? { held } : {}),
        },
        settled: Promise.race([gone, byHand]),
        inHand,
      });
      keepTyped(kept, fields, answer.keep ?? []);
      if (answer.decision === 'submit') return { decision: 'submit', formHash: answer.formHash };
      return answer.decision === 'edit' ? { decision: 'edit', values: answer.values } : { decision: 'stop' };
    },
    async handOver(handOver, url, seen) {
      task.say(handOver.message);
      const asked = ports.human.ask({
        // Each hand-over is a new one: what was solved before a restart says nothing about now.
        key: `handover.${handOver.kind}.${ports.clock.now().getTime()}`,
        message: `${employerOf(job)}: ${handOver.message}`,
        body: { kind: 'browser-handover', url, handOver },
        settled: Promise.race([
          gone,
          seen.then((decision) => ({ kind: 'browser-handover' as const, decision })),
        ]),
        inHand,
      });
      const answer = await setAside.note(asked);
      return answer.decision;
    },
    journal: lastingJournal({
      journal: () => journal,
      signal: task.signal,
      log: ports.log,
      async keepPicture(picture, how) {
        const pictureIds = [await documents.keepPicture(picture, profile.id)];
        if (how === 'confirmed')
          task.keepReceipt({ report: { url: pageUrl, fields, origins, held }, pictureIds });
      },
      onUnknown: () => setAside.takeBack(),
    }),
    emit(event: AgentEventInput) {
      if (event.type === 'applier:field')
        task.say(`filling the form: field ${event.data.index} of ${event.data.of}: ${event.data.label}`);
      ports.emit(event);
    },
  };
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
