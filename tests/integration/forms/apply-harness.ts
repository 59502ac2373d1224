import type { BrowserHost } from '#main/browser/browser-host.ts';
import type { BrowserPage } from '#main/browser/browser-page.ts';
import type {
  ApplyDeps,
  ApplyHooks,
  GivenAnswer,
  ModelPlan,
  ReviewQuestion,
} from '#main/forms/apply/apply-request.ts';
import { fillForm } from '#main/forms/apply/fill-form.ts';
import type { AnswerInput } from '#shared/domain/answer.ts';
import type { FieldOutcome, FillReport, FormField } from '#shared/domain/form.ts';
import { Profile } from '#shared/domain/profile.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';

export const ada = Profile.parse({
  id: 'p1',
  name: { first: 'Ada', last: 'Byron', full: 'Ada Byron' },
  email: 'ada@example.org',
  phone: '+44 7700 900123',
  address: { street: '1 Engine Road', city: 'London', region: 'England', postal: 'N1 1AA', country: 'GB' },
  links: [{ network: 'LinkedIn', url: 'https://www.linkedin.com/in/ada' }],
  experience: [{ id: 'e1', title: 'Engineer', company: 'Analytical Ltd', start: '2020-01', current: true }],
});

export interface Story {
  url: string;
  profile?: Profile;
  answers?: readonly AnswerInput[];
  /** Answers to what is asked, by label; what is not listed stays open. */
  says?: Record<string, string>;
  resume?: { path: string; name: string } | null;
  letterText?: string;
  canSubmit?: boolean;
  compareSent?: boolean;
  confirmationMs?: number;
  hooks?: Partial<ApplyHooks>;
  planWithModel?: (fields: FormField[]) => Promise<ModelPlan>;
  onOpen?: (page: BrowserPage) => void;
  signal?: AbortSignal;
}

/** Fills a form as the program does and writes down what it did: questions, reviews and the journal's entries. */
export async function apply(host: BrowserHost, story: Story) {
  const asked: FormField[][] = [];
  const reviews: ReviewQuestion[] = [];
  const journal: string[] = [];
  const says = story.says ?? {};
  const note = (entry: string) => async (): Promise<void> => {
    journal.push(entry);
  };
  const deps: ApplyDeps = {
    open: async (url, options) => {
      const page = await host.open(url, options);
      story.onOpen?.(page);
      return page;
    },
    planWithModel: story.planWithModel ?? null,
    hooks: {
      ask: async (fields) => {
        asked.push(fields);
        return fields
          .filter((field) => says[field.label] !== undefined)
          .map(
            (field): GivenAnswer => ({ fieldId: field.id, value: says[field.label] ?? '', remember: false }),
          );
      },
      review: async (question) => {
        reviews.push(question);
        return { decision: 'submit', formHash: question.formHash };
      },
      handOver: async () => 'stop',
      journal: {
        arm: note('armed'),
        confirm: note('confirmed'),
        unknown: note('unknown'),
        release: note('released'),
      },
      emit: () => undefined,
      ...story.hooks,
    },
    clock: { now: () => new Date('2026-11-24T09:00:00Z') },
    log: silentLog,
    compareSent: story.compareSent ?? true,
    confirmationMs: story.confirmationMs ?? 6000,
    pollMs: 200,
  };
  const report = await fillForm(deps, {
    jobId: 'j1',
    url: story.url,
    label: 'Platform Engineer at Example Robotics',
    plan: {
      profile: story.profile ?? ada,
      answers: story.answers ?? [],
      company: 'Example Robotics',
      title: 'Platform Engineer',
      resume: story.resume ?? null,
      letter: null,
      letterText: story.letterText ?? '',
    },
    canSubmit: story.canSubmit ?? true,
    signal: story.signal ?? new AbortController().signal,
  });
  return { report, asked, reviews, journal };
}

/** The outcome of the field with a label. */
export function outcomeOf(report: FillReport, label: string): FieldOutcome | undefined {
  return report.fields.find((field) => field.label === label);
}

export function answer(question: string, value: string, key: AnswerInput['key'] = 'custom'): AnswerInput {
  return { key, question, value, scope: 'any', expiresAt: null };
}
