import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { client, orpc } from '#renderer/lib/client.ts';
import { loadDrafts } from '#renderer/lib/draft-store.ts';
import { usePlace } from '#renderer/lib/navigation.ts';
import { useQuestions } from '#renderer/lib/question-store.ts';
import { useStream } from '#renderer/lib/use-stream.ts';
import type { OpenQuestion } from '#shared/domain/human.ts';
import { gatherQuestions } from './gather-questions.ts';
import { inReviewOrder } from './review-order.ts';

const TOAST = 'needs-you';

/** One small toast for all that is new; it takes no focus, and a click opens what it is about. */
function tell(fresh: OpenQuestion[]): void {
  const [only] = fresh;
  if (only === undefined) return;
  const several = fresh.length > 1;
  const { show, setInboxOpen } = useQuestions.getState();
  notifications.hide(TOAST);
  notifications.show({
    id: TOAST,
    title: several ? `${fresh.length} new things wait for you` : `${only.company || 'Your search'} needs you`,
    message: several ? 'Open Needs you to see them.' : only.message,
    autoClose: 6_000,
    style: { cursor: 'pointer' },
    onClick: () => {
      notifications.hide(TOAST);
      if (several) setInboxOpen(true);
      else show(only.id);
    },
  });
}

/** Keeps the store of open questions current; on pages that don't list them a new one is told by a toast. */
export function useQuestionFeed(): void {
  const { value } = useStream('questions', async (signal) =>
    gatherQuestions(await client.pipeline.followQuestions({}, { signal })),
  );
  const { page } = usePlace();
  const profileId = useQuery(orpc.profile.active.queryOptions({ input: {} })).data?.id;
  useEffect(() => {
    if (profileId !== undefined) void loadDrafts(profileId);
  }, [profileId]);
  const known = useRef<Set<string> | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a change of the questions is news
  useEffect(() => {
    if (value === null) return;
    const { setOpen, shownId, awaited, allOf } = useQuestions.getState();
    setOpen(inReviewOrder(value));
    const before = known.current;
    known.current = new Set(value.map((question) => question.id));
    if (before === null || shownId !== null || awaited !== null || allOf !== null || page === 'run') return;
    tell(value.filter(({ id }) => !before.has(id)));
  }, [value]);
}
