import { Progress, Text } from '@mantine/core';
import { usedText } from './figures-text.ts';

interface Props {
  label: string;
  used: { used: number; limit: number | null };
}

/** How full a limit is. */
export function LimitMeter({ label, used }: Props) {
  const share = used.limit === null ? 0 : Math.min(100, (used.used / Math.max(1, used.limit)) * 100);
  return (
    <div>
      <Progress
        size="sm"
        value={share}
        color={share >= 100 ? 'var(--jobai-poor)' : share > 80 ? 'var(--jobai-fair)' : 'var(--jobai-good)'}
        aria-hidden
      />
      <Text size="xs" c="dimmed" mt={2}>
        {usedText(used)} {label}
        {used.limit === null && ', no limit known'}
      </Text>
    </div>
  );
}
