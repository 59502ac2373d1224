import { client } from '#renderer/lib/client.ts';
import { type Held, useQuestions } from '#renderer/lib/question-store.ts';
import { tellProblem, tellWarning } from '#renderer/lib/toast.ts';
import { endHold, forgetDrafts } from './hold-answers.ts';
import { inReviewOrder } from './review-order.ts';
import { lateWords, takeEachBack } from './take-each-back.ts';

/** So long a list that was made before may still arrive, in ms. */
const STALE_MS = 1_000;

/** Takes held answers back, the newest where none are named, shows their question again, and says which came too late. */
export async function takeBack(held = useQuestions.getState().held.at(-1)): Promise<void> {
  if (held === undefined) return;
  const { expectBack } = useQuestions.getState();
  endHold(held);
  expectBack(held.ids);
  const taken = await takeEachBack(held.ids, (requestId) => client.pipeline.takeBack({ requestId }));
  const failed = held.ids.length > 1 ? 'Not all could be taken back' : 'It could not be taken back';
  const late = lateWords(taken);
  if (late !== null) tellWarning(late);
  if (taken.failure !== null) tellProblem(failed, taken.failure);
  try {
    await showAgain(held, taken.back);
  } catch (thrown) {
    expectBack([]);
    tellProblem(failed, thrown);
  }
  if (taken.failure === null) forgetDrafts(held.ids.filter((id) => !taken.back.includes(id)));
}

async function showAgain({ allOf }: Held, back: readonly string[]): Promise<void> {
  const { expectBack, comeBack, settle, show, showAll } = useQuestions.getState();
  const [first] = back;
  if (first === undefined) return expectBack([]);
  comeBack(back, inReviewOrder(await client.pipeline.questions({})));
  window.setTimeout(() => settle(back), STALE_MS);
  if (allOf === null) return show(first);
  showAll(allOf, back);
  expectBack(back);
}
