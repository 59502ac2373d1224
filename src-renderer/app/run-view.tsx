import { useEffect } from 'react';
import { LiveView } from '#renderer/features/live-view/live-view.tsx';
import { NeedsYouColumn } from '#renderer/features/needs-you/needs-you-column.tsx';
import { openQuestion } from '#renderer/features/needs-you/open-question.ts';
import { usePasted } from '#renderer/features/run/pasted-store.ts';
import { RunPage } from '#renderer/features/run/run-page.tsx';
import { useRunStore } from '#renderer/features/run/run-store.ts';
import { navigate } from '#renderer/lib/navigation.ts';

/** The Run page with what waits for the user and the browser's picture beside it. `id` is a question to open, `new` for a new search, or `paste` for a posting's text. */
export function RunView({ id }: { id: string | null }) {
  const startNew = useRunStore((state) => state.startNew);
  const openPaste = usePasted((state) => state.open);
  useEffect(() => {
    if (id === null) return;
    if (id === 'new' || id === 'paste') startNew();
    else void openQuestion(id);
    if (id === 'paste') openPaste();
    // Done once: the same link works again.
    navigate('run', null, 'replace');
  }, [id, startNew, openPaste]);
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
