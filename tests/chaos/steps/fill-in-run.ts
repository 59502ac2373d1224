import type { FieldOutcome } from '#shared/domain/form.ts';
import type { HumanAnswerBody, HumanRequest } from '#shared/domain/human.ts';
import { untilEnd } from '../../../bin/lib/follow-run.ts';
import type { DrawnForm, Mode } from './drawn.ts';
import { isSend } from './judge.ts';
import type { Program } from './open-program.ts';
import { sendByHand } from './send-by-hand.ts';
import type { Site } from './site.ts';
import type { Approval, Worked } from './worked.ts';

/** Nothing was heard of a run in this time: it does not go on any more. On a slow machine each step may take minutes. */
const SILENT_MS = 600_000;

/** A run over forms of one mode, in which the person answers all that is asked. */
export async function fillInRun(
  program: Program,
  site: Site,
  mode: Mode,
  forms: readonly DrawnForm[],
): Promise<Map<number, Worked>> {
  const token = `${mode}-${forms[0]?.seed ?? 0}`;
  site.listed.set(token, forms);
  const person = answerAll(program, site, mode, forms);
  const hands = mode === 'by-hand' ? sendByHand(program, site, forms, person.approve) : null;
  const { runId } = await program.client.pipeline.start({
    query: 'Platform Engineer',
    sources: [{ name: 'greenhouse', target: token }],
    ...{ minScore: 0, limit: 200, reviewDocuments: false, concurrency: 2 },
    mode: mode === 'auto' || mode === 'by-hand' ? 'auto' : 'draft',
  });
  const patience = setTimeout(() => void program.client.pipeline.stop({ runId }), SILENT_MS);
  let heard = '';
  const view = await untilEnd({ ...program, signal: new AbortController().signal }, runId, ({ lanes }) => {
    const now = JSON.stringify(lanes);
    if (now !== heard) patience.refresh();
    heard = now;
  });
  clearTimeout(patience);
  person.leave();
  hands?.leave();
  return new Map(
    forms.map((form) => {
      const lane = view.lanes.find(({ title }) => seedOf(title) === form.seed);
      return [
        form.seed,
        {
          submitted: lane?.submitted ?? false,
          said: lane?.message ?? `it was not worked on; ${view.message}`,
          fields: person.fields.get(form.seed) ?? [],
          approvals: person.approvals.get(form.seed) ?? [],
          hand: hands?.hands.get(form.seed),
        },
      ];
    }),
  );
}

/** The seed stands at the end of each title. */
export const seedOf = (title: string): number => Number(/\d+$/.exec(title)?.[0] ?? Number.NaN);

function answerAll({ client }: Program, site: Site, mode: Mode, forms: readonly DrawnForm[]) {
  const left = new AbortController();
  const approvals = new Map<number, Approval[]>();
  const fields = new Map<number, readonly FieldOutcome[]>();
  const answered = new Set<string>();
  const approve = (seed: number, approval: Approval): void => {
    approvals.set(seed, [...(approvals.get(seed) ?? []), approval]);
  };

  const answerOf = ({ title, body }: HumanRequest): HumanAnswerBody | null => {
    const seed = seedOf(title);
    switch (body.kind) {
      case 'form-questions':
        return { kind: body.kind, decision: 'skip', answers: [] };
      case 'browser-handover':
        return { kind: body.kind, decision: 'stop' };
      case 'submission-unknown': {
        const form = forms.find((one) => one.seed === seed);
        const sent = site.arrived.some((one) => one.seed === seed && form !== undefined && isSend(form, one));
        return { kind: body.kind, decision: sent ? 'was-sent' : 'was-not-sent' };
      }
      case 'form-review': {
        const { fields: shownFields, ...rest } = body;
        fields.set(seed, shownFields);
        if (mode === 'draft-stop')
          return { kind: body.kind, decision: 'stop', formHash: body.formHash, values: [] };
        approve(seed, { at: Date.now(), shown: JSON.stringify(rest) });
        return { kind: body.kind, decision: 'submit', formHash: body.formHash, values: [] };
      }
      default:
        return null;
    }
  };
  const work = async (): Promise<void> => {
    for await (const open of await client.pipeline.watchQuestions({}, { signal: left.signal }))
      for (const request of open) {
        // Other runs go on meanwhile, whose person says something else.
        if (answered.has(request.id) || !forms.some(({ seed }) => seed === seedOf(request.title))) continue;
        answered.add(request.id);
        const answer = answerOf(request);
        // What was asked may be taken back meanwhile.
        if (answer !== null)
          await client.pipeline.answer({ requestId: request.id, answer }).catch(() => undefined);
      }
  };
  void work().catch(() => undefined);
  return { approvals, approve, fields, leave: () => left.abort() };
}
