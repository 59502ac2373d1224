import { notifications } from '@mantine/notifications';
import { client } from '#renderer/lib/client.ts';
import { useQuestions } from '#renderer/lib/question-store.ts';
import { tellProblem } from '#renderer/lib/toast.ts';
import { inReviewOrder } from './review-order.ts';

/** Takes a held answer back, the newest where none is named, and shows its question again. */
export async function takeBack(requestId = useQuestions.getState().heldIds.at(-1)): Promise<void> {
  if (requestId === undefined) return;
  const { letGo, restore, show, setOpen } = useQuestions.getState();
  letGo(requestId);
  restore([requestId]);
  notifications.hide('take-back');
  try {
    const { takenBack } = await client.pipeline.takeBack({ requestId });
    if (!takenBack) return;
    setOpen(inReviewOrder(await client.pipeline.questions({})));
    show(requestId);
  } catch (thrown) {
    tellProblem('It could not be taken back', thrown);
  }
}
