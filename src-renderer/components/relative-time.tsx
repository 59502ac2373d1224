import { Text, type TextProps, Tooltip } from '@mantine/core';
import { useInterval } from '@mantine/hooks';
import { useState } from 'react';
import { exactTime, relativeTime } from '#renderer/lib/time.ts';

/** `3 minutes ago`, kept current, with the exact time on hover. */
export function RelativeTime({ at, ...text }: { at: string } & TextProps) {
  const [now, setNow] = useState(() => Date.now());
  useInterval(() => setNow(Date.now()), 30_000, { autoInvoke: true });
  return (
    <Tooltip label={exactTime(at)}>
      <Text span {...text}>
        <time dateTime={at}>{relativeTime(at, now)}</time>
      </Text>
    </Tooltip>
  );
}
