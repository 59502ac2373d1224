import { z } from 'zod';
import type { Clock, Ids } from '#agents/ports.ts';
import type { Repositories } from '#main/db/repositories.ts';
import { jobCountries } from '#main/forms/plan/job-countries.ts';
import { minutesFor, planAhead } from '#main/forms/preflight/plan-ahead.ts';
import { ruledOut } from '#main/forms/preflight/ruled-out.ts';
import { townOfJob } from '#main/forms/questions/about-site.ts';
import type { Http } from '#main/http/http.ts';
import { publishedAt } from '#main/postings/published-forms/index.ts';
import { vendorOf } from '#main/postings/vendor-of.ts';
import type { PreflightDoor } from '#main/services/service-deps.ts';
import type { Job } from '#shared/domain/job.ts';
import type { PublishedQuestion } from '#shared/domain/preflight.ts';
import type { Profile } from '#shared/domain/profile.ts';
import { JobAIError, NotFoundError } from '#shared/errors/index.ts';
import type { LazyBoard } from '../finding/lazy-board.ts';
import type { FindOffers } from './answer-offers.ts';
import { keepAnswer } from './keep-answers.ts';
import { ownDocuments } from './own-documents.ts';

export interface PreflightDeps {
  http: Http;
  repos: Pick<Repositories, 'answers' | 'resumes' | 'letters' | 'analyses' | 'applicationItems' | 'files'>;
  board: Pick<LazyBoard, 'reachable' | 'running'>;
  baseUrls(): Readonly<Record<string, string>>;
  findOffers: FindOffers;
  clock: Clock;
  ids: Ids;
}

interface Published {
  questions: PublishedQuestion[] | null;
  note: string;
}

/** What a form will ask, before a browser opens, and answers to it given ahead. */
export function createPreflight(deps: PreflightDeps): PreflightDoor {
  const { http, repos, board, clock } = deps;

  async function read(url: string, signal: AbortSignal): Promise<Published> {
    const found = publishedAt(url, { api: (vendor) => deps.baseUrls()[vendor], practice: board.running() });
    if (found === null) return { questions: null, note: unpublished(url) };
    const { form, at } = found;
    try {
      const json = at.json === undefined ? {} : { json: at.json };
      const page = await http.read(at.url, { signal, api: at.page !== true, ...json });
      const questions = form.read(page.body);
      return questions === null
        ? { questions, note: 'The vendor has no form for this posting any more. It may be closed.' }
        : { questions, note: form.beyond };
    } catch (thrown) {
      signal.throwIfAborted();
      if (thrown instanceof JobAIError) return { questions: null, note: thrown.message };
      if (thrown instanceof z.ZodError || thrown instanceof SyntaxError)
        return {
          questions: null,
          note: 'The vendor described the form in a way that JobAI does not know. Its questions are seen once the page is open.',
        };
      throw thrown;
    }
  }

  function contextOf(job: Job, profile: Profile) {
    return {
      profile,
      answers: repos.answers.list(profile.id),
      company: job.company,
      posting: job.url,
      countries: jobCountries(job.locations, profile.address),
      town: townOfJob(job.locations),
      // They are made with the application; here they only stand for "there is one".
      resume: { path: '', name: 'your resume' },
      letter: { path: '', name: 'your letter' },
      letterText: '',
      documents: ownDocuments(repos, profile.id),
      now: clock.now(),
    };
  }

  return {
    async look(job, profile, signal) {
      const url = await board.reachable({ ...job, url: job.applyUrl ?? job.url });
      const published = await read(url, signal);
      const context = contextOf(job, profile);
      const planned = planAhead(published.questions ?? [], context);
      const open = planned.filter(({ state, field }) => state === 'open' && field.offer === undefined);
      const offers = await deps.findOffers(
        context.answers,
        open.map(({ field }) => field),
        signal,
      );
      const questions = planned.map((one) => {
        const offer = one.state === 'open' ? offers.get(one.field.id) : undefined;
        return offer === undefined ? one : { ...one, field: { ...one.field, offer } };
      });
      return {
        ...{ url, company: job.company, vendor: vendorOf(url) ?? job.vendor, questions },
        published: published.questions !== null,
        note: published.note,
        knockouts: [...ruledOut(questions, job, context), ...blocked(job.id)],
        minutes: minutesFor(questions),
      };
    },
    async answer(job, profile, given, signal) {
      const { questions } = await this.look(job, profile, signal);
      const fields = new Map(questions.map(({ field }) => [field.id, field]));
      const missing = given.find(({ fieldId }) => !fields.has(fieldId));
      if (missing !== undefined)
        throw new NotFoundError('The form asks something else by now. Look at it again, then answer.');
      const where = { ...contextOf(job, profile), home: profile.address.country };
      const kept = {
        ...{ answers: repos.answers, ids: deps.ids, profileId: profile.id, job, by: 'form' as const },
        where: { home: where.home, posting: where.countries, town: where.town },
      };
      for (const one of given) {
        const field = fields.get(one.fieldId);
        if (field === undefined || one.value.trim() === '') continue;
        // What is not to be remembered is for this form alone.
        keepAnswer(kept, field, one.remember ? one : { ...one, keepFor: 'posting' });
      }
    },
  };

  /** What the analysis of the posting found against applying. */
  function blocked(jobId: string): string[] {
    const knockouts = repos.analyses.latest(jobId)?.knockouts ?? [];
    return knockouts
      .filter(({ severity }) => severity === 'block')
      .map(({ rule, quote }) => `${rule}: "${quote}"`);
  }
}

function unpublished(url: string): string {
  const vendor = vendorOf(url);
  if (vendor === 'smartrecruiters')
    return 'SmartRecruiters tells what its forms ask only to holders of a key. The questions are seen once the page is open.';
  return vendor === null
    ? 'The page is the company’s own, and says nothing of its form ahead. The questions are seen once the page is open.'
    : 'This vendor publishes nothing of its forms. The questions are seen once the page is open.';
}
