import { Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { duration } from '#renderer/lib/time.ts';

/** How long the question has been open in this window, by the second. `since`: when it was shown, ms. */
export function AnswerClock({ since }: { since: number }) {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), 1000);
    return () => window.clearInterval(timer);
  }, []);
  return (
    <Text c="dimmed" size="sm" role="timer">
      {duration(now - since)}
    </Text>
  );
}
