import { Text, type TextProps } from '@mantine/core';
import { exactTime, relativeTime } from '#renderer/lib/time.ts';
import { useNow } from '#renderer/lib/use-now.ts';

/** `3 minutes ago`, kept current, with the exact time on hover. */
export function RelativeTime({ at, ...text }: { at: string } & TextProps) {
  const now = useNow();
  return (
    <Text span {...text}>
      <time dateTime={at} title={exactTime(at)}>
        {relativeTime(at, now)}
      </time>
    </Text>
  );
}
