import type { Ids } from '#agents/ports.ts';
import type { Repositories } from '#main/db/repositories.ts';
import { answersToKeep, inWords } from '#main/forms/questions/answer-to-keep.ts';
import type { Whereabouts } from '#main/forms/questions/facts.ts';
import { mayKeep } from '#main/forms/questions/may-keep.ts';
import { Answer, type AnswerOrigin } from '#shared/domain/answer.ts';
import type { FieldOutcome, FormField } from '#shared/domain/form.ts';
import type { AnswerOf } from '#shared/domain/human.ts';
import type { Job } from '#shared/domain/job.ts';

type GivenAnswer = AnswerOf<'form-questions'>['answers'][number];

interface KeepDeps {
  answers: Repositories['answers'];
  ids: Ids;
  profileId: string;
  job: Pick<Job, 'company' | 'title' | 'url'>;
  where: Whereabouts;
  by: AnswerOrigin['by'];
}

/**
 * Keeps an answer that was given to a form, as its giver wants it. One that confirms an older answer to a question in
 * other words adds these words to it.
 */
export function keepAnswer(
  deps: KeepDeps,
  field: Pick<FormField, 'key' | 'label' | 'offer'> & Partial<Pick<FormField, 'options'>>,
  given: Pick<GivenAnswer, 'value' | 'keepFor'>,
): void {
  const { answers, ids, profileId, job } = deps;
  const { offer } = field;
  const known =
    offer === undefined ? undefined : answers.list(profileId).find(({ id }) => id === offer.answerId);
  if (known !== undefined && inWords(field, given.value) === offer?.value && given.keepFor === undefined) {
    const wordings = [...new Set([...(known.wordings ?? []), field.label])].filter(
      (words) => words !== known.question,
    );
    answers.save({ ...known, wordings });
    return;
  }
  const origin = { by: deps.by, company: job.company, title: job.title };
  for (const kept of answersToKeep(field, { ...given, posting: job.url }, job.company, deps.where))
    answers.save(Answer.parse({ ...kept, origin, id: ids.next('answer'), profileId }));
}

/** Keeps what the user typed on a form's page themselves, as far as they want it: the fields with these ids. */
export function keepTyped(deps: KeepDeps, fields: readonly FieldOutcome[], wanted: readonly string[]): void {
  for (const field of fields)
    if (wanted.includes(field.id) && mayKeep(field, deps.job.company) !== undefined)
      keepAnswer(deps, { ...field, options: field.options ?? [] }, field);
}
