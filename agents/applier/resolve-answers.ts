import type { Fact } from '#shared/domain/fact.ts';
import { isForUserAlone } from '#shared/domain/for-user-alone.ts';
import type { FormField } from '#shared/domain/form.ts';
import { claimProblems } from '#shared/writing/claim-gate.ts';
import { isFileFact } from '#shared/writing/file-facts.ts';
import { isBareYesOrNo, isCarriedBy } from './carried-by.ts';
import type { ApplierAnswer, ApplierInput, ApplierOutput } from './schema.ts';

/** Below this the user is asked instead. */
const SURE_ENOUGH = 0.75;
type Answered = ApplierAnswer['answers'][number];

/**
 * Turns a model's answers into values. What is sensitive, unsure, unknown, no choice of the field, or says more than its
 * facts, and a choice about what they do not speak of, is dropped, so that the user is asked.
 */
export function resolveAnswers({ answers }: ApplierAnswer, input: ApplierInput): ApplierOutput {
  const facts = new Map(input.facts.map((fact) => [fact.id, fact]));
  const values = answers.flatMap((answer) => {
    const field = input.fields.find((candidate) => candidate.id === answer.fieldId);
    if (field === undefined || isForUserAlone(field) || answer.confidence < SURE_ENOUGH) return [];
    const value = textOf(answer, field, facts, input);
    return value === null ? [] : [{ fieldId: field.id, value, reason: reasonOf(answer, facts) }];
  });
  return { values };
}

function textOf(
  answer: Answered,
  field: FormField,
  facts: ReadonlyMap<string, Fact>,
  input: ApplierInput,
): string | null {
  const named = answer.factIds.map((id) => facts.get(id));
  const [first] = named;
  if (first === undefined || named.some((fact) => fact === undefined)) return null;
  // A passage of a file is no answer by itself.
  const text = (answer.text ?? (isFileFact(first.id) ? '' : first.text)).trim();
  if (text === '') return null;
  if (field.options.length > 0 || isBareYesOrNo(text)) {
    const isChoice = field.options.length === 0 || field.options.some(({ label }) => label === text);
    const grounds = named.map((fact) => fact?.text ?? '');
    return isChoice && isCarriedBy(grounds, field.label, text) ? text : null;
  }
  const allowed = `${input.company} ${input.title} ${field.label}`;
  const problems = claimProblems(
    { text, factIds: answer.factIds },
    { facts, skills: [], words: 'open', allowed },
  );
  return problems.length === 0 ? text : null;
}

function reasonOf(answer: Answered, facts: ReadonlyMap<string, Fact>): string {
  const quoted = answer.factIds.map((id) => facts.get(id)?.text ?? '').filter((text) => text !== '');
  return `written by a model from: ${quoted.join(' / ')}`.slice(0, 400);
}
