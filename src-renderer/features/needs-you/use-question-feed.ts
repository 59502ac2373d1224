import { notifications } from '@mantine/notifications';
import { useEffect, useRef } from 'react';
import { client } from '#renderer/lib/client.ts';
import { useQuestions } from '#renderer/lib/question-store.ts';
import { useStream } from '#renderer/lib/use-stream.ts';

/** Keeps the store of open questions current; a new one is told by a small toast that takes no focus. */
export function useQuestionFeed(): void {
  const { value } = useStream('questions', (signal) => client.pipeline.watchQuestions({}, { signal }));
  const known = useRef<Set<string> | null>(null);
  const { setOpen, show } = useQuestions.getState();
  useEffect(() => {
    if (value === null) return;
    setOpen(value);
    const before = known.current;
    known.current = new Set(value.map((question) => question.id));
    if (before === null || useQuestions.getState().shownId !== null) return;
    for (const question of value.filter(({ id }) => !before.has(id))) {
      notifications.show({
        id: question.id,
        title: `${question.company} needs you`,
        message: question.message,
        autoClose: 6_000,
        style: { cursor: 'pointer' },
        onClick: () => {
          show(question.id);
          notifications.hide(question.id);
        },
      });
    }
  }, [value, setOpen, show]);
}
