import { FieldKey } from '#shared/domain/field-key.ts';
import { isForUserAlone } from '#shared/domain/for-user-alone.ts';
import type { DoorGuard } from '../context.ts';

type Rule = (input: Readonly<Record<string, unknown>>, guard: DoorGuard) => string | null;

/** Questions that a program may answer, since the user still sees what comes of it before anything is sent. */
const ANSWERED_BY_PROGRAMS = new Set(['resume-review', 'letter-review', 'form-questions']);

const IN_THE_WINDOW = 'Do it in the window of JobAI.';
const SENDS_BY_ITSELF = `This search sends by itself what is complete, which only you may set going. ${IN_THE_WINDOW}`;
const YOURS_ALONE = `Questions about visa, law, pay, consent or equal opportunity are answered by you alone. ${IN_THE_WINDOW}`;

/** Each rule lets pass what it knows to be harmless, and nothing else. */
const RULES: Readonly<Record<string, Rule>> = {
  'jobs.fillForm': ({ submit }) =>
    submit === undefined || submit === false
      ? null
      : 'No program may send an application. It is filled in without "submit", and you send it in the window.',
  'pipeline.start': ({ mode }) =>
    mode === undefined || mode === 'draft'
      ? null
      : 'A search that a program starts stops before each form is sent: use the mode "draft".',
  'pipeline.resume': ({ runId }, guard) => (guard.sendsByItself({ runId }) ? SENDS_BY_ITSELF : null),
  'pipeline.workOn': ({ jobId }, guard) => (guard.sendsByItself({ jobId }) ? SENDS_BY_ITSELF : null),
  'pipeline.answer': answering,
  'profile.saveAnswer': ({ key, question, wordings }) => {
    const known = FieldKey.safeParse(key);
    if (!known.success) return null;
    const words = [question, ...(Array.isArray(wordings) ? wordings : [])];
    const isAlone = (label: unknown) =>
      isForUserAlone({ key: known.data, label: String(label ?? ''), help: '', group: null });
    return words.some(isAlone) ? YOURS_ALONE : null;
  },
};

/** Why a program may not make this call with this input; null where it may. Only a person sends, approves, or speaks for the user. */
export function onlyForAPerson(call: string, input: unknown, guard: DoorGuard): string | null {
  const given = typeof input === 'object' && input !== null ? (input as Record<string, unknown>) : {};
  return RULES[call]?.(given, guard) ?? null;
}

function answering({ requestId, answer }: Readonly<Record<string, unknown>>, guard: DoorGuard) {
  const asked = guard.question(requestId);
  if (asked === null) return null;
  const { kind, answers } = (answer ?? {}) as { kind?: unknown; answers?: unknown };
  if (!ANSWERED_BY_PROGRAMS.has(asked.body.kind) || kind !== asked.body.kind)
    return `Only you can answer this: "${asked.message}" ${IN_THE_WINDOW}`;
  if (guard.sendsByItself({ runId: asked.runId })) return SENDS_BY_ITSELF;
  if (asked.body.kind !== 'form-questions') return null;
  const named = new Set(
    Array.isArray(answers) ? answers.map((one) => (one as { fieldId?: unknown } | null)?.fieldId) : [],
  );
  return asked.body.fields.some((field) => named.has(field.id) && isForUserAlone(field)) ? YOURS_ALONE : null;
}
