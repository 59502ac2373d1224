import { notifications } from '@mantine/notifications';
import { client } from '#renderer/lib/client.ts';
import { type Held, useQuestions } from '#renderer/lib/question-store.ts';
import { tellProblem } from '#renderer/lib/toast.ts';
import { inReviewOrder } from './review-order.ts';

/** So long a list that was made before may still arrive, in ms. */
const STALE_MS = 1_000;

/** Takes held answers back, the newest where none are named, and shows their question again. */
export async function takeBack(held = useQuestions.getState().held.at(-1)): Promise<void> {
  if (held === undefined) return;
  const { letGo, expectBack, comeBack, settle, show, showAll } = useQuestions.getState();
  letGo(held);
  notifications.hide('take-back');
  expectBack(held.ids);
  try {
    const back = await takeEachBack(held);
    const [first] = back;
    if (first === undefined) return expectBack([]);
    comeBack(back, inReviewOrder(await client.pipeline.questions({})));
    window.setTimeout(() => settle(back), STALE_MS);
    if (held.allOf === null) return show(first);
    showAll(held.allOf);
    expectBack(back);
  } catch (thrown) {
    expectBack([]);
    tellProblem(held.ids.length > 1 ? 'Not all could be taken back' : 'It could not be taken back', thrown);
  }
}

/** The questions that wait again; an answer that counts already stays. */
async function takeEachBack({ ids }: Held): Promise<string[]> {
  const back: string[] = [];
  for (const requestId of ids) {
    const { takenBack } = await client.pipeline.takeBack({ requestId });
    if (takenBack) back.push(requestId);
  }
  return back;
}
