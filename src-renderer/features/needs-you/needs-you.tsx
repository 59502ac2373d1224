import { useQuestions } from '#renderer/lib/question-store.ts';
import { Inbox } from './inbox.tsx';
import { QuestionDialog } from './question-dialog.tsx';
import { useQuestionFeed } from './use-question-feed.ts';

/** Follows the questions that wait, and shows the one that was opened over whatever page is there. */
export function NeedsYou() {
  useQuestionFeed();
  const shown = useQuestions((state) => state.open.find((question) => question.id === state.shownId));
  return (
    <>
      <Inbox />
      <QuestionDialog question={shown ?? null} />
    </>
  );
}
