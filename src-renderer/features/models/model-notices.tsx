import { notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { client } from '#renderer/lib/client.ts';
import { follow } from '#renderer/lib/follow.ts';
import { navigate } from '#renderer/lib/navigation.ts';
import type { AgentEvent } from '#shared/domain/agent-event.ts';
import { createNoticeFilter, type ModelNotice } from './notice-of.ts';

/** Says on every page when a model provider was passed over, and why. */
export function ModelNotices() {
  useEffect(() => {
    const stop = new AbortController();
    const noticeOf = createNoticeFilter();
    const openedAt = Date.now();
    let lastId: number | undefined;
    const take = (event: AgentEvent) => {
      lastId = event.id;
      // The stream begins with what happened before; that is no news.
      const notice = Date.parse(event.timestamp) < openedAt ? null : noticeOf(event);
      if (notice !== null) tell(notice);
    };
    const open = (signal: AbortSignal) =>
      client.pipeline.events(lastId === undefined ? {} : { sinceId: lastId }, { signal });
    void follow(open, stop.signal, { take, broke: () => undefined });
    return () => stop.abort();
  }, []);
  return null;
}

function tell({ about, message }: ModelNotice): void {
  const id = `models ${about}`;
  notifications.hide(id);
  notifications.show({
    id,
    message,
    color: 'yellow',
    autoClose: 6_000,
    style: { cursor: 'pointer' },
    onClick: () => {
      notifications.hide(id);
      navigate('usage', 'limits');
    },
  });
}
