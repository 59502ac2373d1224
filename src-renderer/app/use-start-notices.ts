import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { orpc } from '#renderer/lib/client.ts';

/** Says once after the start what the user should know: a backup that was put back, settings set aside, locked keys. */
export function useStartNotices(): void {
  const { data } = useQuery(orpc.system.health.queryOptions({ input: {} }));
  const told = useRef(false);
  useEffect(() => {
    if (data === undefined || told.current) return;
    told.current = true;
    for (const message of data.notices) notifications.show({ message, color: 'yellow', autoClose: 15_000 });
  }, [data]);
}
