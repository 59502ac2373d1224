import { type BankField, fieldNamed, fieldsOf, isOtherWork } from './bank.ts';
import type { BankQuestion } from './bank-question.ts';
import type { PrepareInput } from './input.ts';
import { type BankStack, STACKS, stacksIn } from './stacks.ts';

interface Technical {
  /** What it is asked about, as shown; empty where the bank has nothing of this work. */
  labels: string[];
  /** The names of the fields of work. */
  fields: string[];
  questions: { item: BankQuestion; why: string }[];
}

const ANY_FIELD = [...new Set(STACKS.flatMap(({ fields }) => fields))];

/** Technical questions by role and stack: those of the stacks that the role, the user or the posting names come before the field's others. */
export function technicalOf(input: Pick<PrepareInput, 'role' | 'stack' | 'job'>): Technical {
  const known = fieldsOf(input.role);
  const names = known.map(({ field }) => field);
  const stacks = stacksFor(input, names);
  const fields = known.length > 0 || isOtherWork(input.role) ? known : fieldOfStack(input.role);
  const ofStacks = inTurn(stacks.map(({ stack, why }) => questionsOf(stack, fields, why)));
  const seen = new Set(ofStacks.map(({ item }) => item.id));
  const others = fields.flatMap((field) =>
    field.questions
      .filter(({ id }) => !seen.has(id))
      .map((item) => ({ item, why: `Often asked in this work: ${field.label.toLowerCase()}.` })),
  );
  return {
    labels: fields.length > 0 ? fields.map(({ label }) => label) : stacks.map(({ stack }) => stack.label),
    fields: fields.map(({ field }) => field),
    questions: [...ofStacks, ...others],
  };
}

/** The stacks, each once: what the role names, then the user, then the posting. What the user names is never doubted. */
function stacksFor(
  { role, stack = '', job }: Pick<PrepareInput, 'role' | 'stack' | 'job'>,
  fields: string[],
) {
  const isAsked = (one: BankStack) =>
    fields.length === 0 || one.fields.some((field) => fields.includes(field));
  const skills = (job?.skills ?? []).toSorted((a, b) => Number(b.required) - Number(a.required));
  const named = [
    ...stacksIn(role, fields)
      .filter(isAsked)
      .map((one) => ({ stack: one, why: `Often asked about ${one.label}, which your role names.` })),
    ...stack
      .split(/[,;|\n]/)
      .flatMap((entry) => stacksIn(entry, ANY_FIELD))
      .map((one) => ({ stack: one, why: `Often asked about ${one.label}, which you named.` })),
    ...skills
      .flatMap(({ name }) => stacksIn(name))
      .filter(isAsked)
      .map((one) => ({ stack: one, why: `Often asked about ${one.label}, which the posting names.` })),
  ];
  return named.filter((one, at) => named.findIndex(({ stack: other }) => other === one.stack) === at);
}

/** The field of a role that is named by a technology alone. */
const fieldOfStack = (role: string): BankField[] =>
  stacksIn(role)
    .slice(0, 1)
    .flatMap(({ fields: [first] }) => (first === undefined ? [] : (fieldNamed(first) ?? [])));

const questionsOf = ({ stack, questions }: BankStack, fields: readonly BankField[], why: string) =>
  [
    ...questions,
    ...fields.flatMap((field) => field.questions.filter((item) => item.stack?.includes(stack))),
  ].map((item) => ({ item, why }));

/** One of each list in turn, none twice. */
function inTurn<T extends { item: BankQuestion }>(lists: readonly T[][]): T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const all = Array.from({ length: longest }, (_, at) =>
    lists.flatMap((list) => list.slice(at, at + 1)),
  ).flat();
  const seen = new Set<string>();
  return all.filter(({ item }) => !seen.has(item.id) && seen.add(item.id) !== undefined);
}
