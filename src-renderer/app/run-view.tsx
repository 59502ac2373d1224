import { useEffect } from 'react';
import { LiveView } from '#renderer/features/live-view/live-view.tsx';
import { NeedsYouColumn } from '#renderer/features/needs-you/needs-you-column.tsx';
import { RunPage } from '#renderer/features/run/run-page.tsx';
import { useQuestions } from '#renderer/lib/question-store.ts';

/** The Run page with what waits for the user and the browser's picture beside it. `id` is a question to open. */
export function RunView({ id }: { id: string | null }) {
  const show = useQuestions((state) => state.show);
  useEffect(() => {
    if (id !== null) show(id);
  }, [id, show]);
  return (
    <RunPage
      aside={
        <>
          <NeedsYouColumn />
          <LiveView />
        </>
      }
    />
  );
}
