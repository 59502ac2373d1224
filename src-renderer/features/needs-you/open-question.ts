import { client } from '#renderer/lib/client.ts';
import { useQuestions } from '#renderer/lib/question-store.ts';
import { tellWarning } from '#renderer/lib/toast.ts';

/** Shows a question that a note or a link names, or says that it no longer waits. */
export async function openQuestion(id: string): Promise<void> {
  useQuestions.getState().show(id);
  const waiting = await client.pipeline.questions({}).catch(() => null);
  const { shownId, goneIds, close } = useQuestions.getState();
  if (waiting === null || shownId !== id) return;
  if (waiting.some((question) => question.id === id) && !goneIds.has(id)) return;
  close();
  tellWarning('What this was about no longer waits for you: it was answered, or its job was put away.');
}
