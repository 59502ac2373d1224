import { Inbox } from './inbox.tsx';
import { ReviewScreen } from './review-screen.tsx';
import { useQuestionFeed } from './use-question-feed.ts';

/** Follows the questions that wait, and shows the one that was opened over whatever page is there. */
export function NeedsYou() {
  useQuestionFeed();
  return (
    <>
      <Inbox />
      <ReviewScreen />
    </>
  );
}
