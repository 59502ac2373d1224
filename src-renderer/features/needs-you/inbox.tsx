import { Drawer } from '@mantine/core';
import { useQuestions } from '#renderer/lib/question-store.ts';
import { NeedsYouColumn } from './needs-you-column.tsx';

/** All waiting questions, over any page. */
export function Inbox() {
  const { inboxOpen, setInboxOpen } = useQuestions();
  return (
    <Drawer
      opened={inboxOpen}
      onClose={() => setInboxOpen(false)}
      position="right"
      size={360}
      closeButtonProps={{ 'aria-label': 'Close' }}
      title="For you"
    >
      <NeedsYouColumn />
    </Drawer>
  );
}
