import type { Answer } from '#shared/domain/answer.ts';
import { topicLabel } from '#shared/domain/answer-topics.ts';
import type { FieldKey } from '#shared/domain/field-key.ts';
import { namesCountry } from '#shared/places/names-country.ts';

/** The answer to a matter in general, as it is given on this page: for any company, and in one country where it depends on one. */
export function answerInGeneral(
  answers: readonly Answer[],
  key: FieldKey,
  place?: string,
): Answer | undefined {
  return answers.find(
    (answer) =>
      answer.key === key &&
      answer.scope === 'any' &&
      !answer.posting &&
      answer.question === topicLabel(key) &&
      (place === undefined || answer.place === place),
  );
}

/** Other words to the same matter, that forms asked and the user had remembered. */
export function answersElsewhere(answers: readonly Answer[], key: FieldKey): Answer[] {
  const own = answerInGeneral(answers, key);
  return answers.filter(
    (answer) => answer.key === key && answer.id !== own?.id && answer.value !== own?.value,
  );
}

interface Country {
  code: string;
  name: string;
  /** Whether the user lives there: a question that names no country is about it. */
  isHome: boolean;
}

/** Whether questions of forms about a matter were answered for a country; what they asked may be the other way round. */
export function isSaidInForms(
  answers: readonly Answer[],
  key: FieldKey,
  { code, name, isHome }: Country,
): boolean {
  return answers.some(
    (answer) =>
      answer.key === key &&
      answer.question !== topicLabel(key) &&
      (namesCountry(answer.question)
        ? answer.question.includes(name)
        : answer.place === code || (answer.place === undefined && isHome)),
  );
}
