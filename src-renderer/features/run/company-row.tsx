import { Button, Group, Text } from '@mantine/core';
import type { useWatch } from './use-watch.ts';

interface CompanyRowProps {
  board: {
    vendor: string;
    token: string;
    company: string;
    label: string;
    watched: boolean;
    field?: string;
    country?: string;
    health?: string;
    jobs?: number | null;
  };
  onWatch: ReturnType<typeof useWatch>;
}

/** One company's board: whose it is, where, how it fares, and whether it is watched. */
export function CompanyRow({ board, onWatch }: CompanyRowProps) {
  const { vendor, token, company, label, watched, field, country, health, jobs } = board;
  const name = company || token;
  const about = [
    label,
    field,
    country,
    typeof jobs === 'number' ? `${jobs} openings last time` : undefined,
    health,
  ].filter(Boolean);
  return (
    <Group justify="space-between" gap="sm" wrap="nowrap">
      <Text size="sm" style={{ minWidth: 0 }}>
        {name}{' '}
        <Text span size="xs" c="dimmed">
          {about.join(' · ')}
        </Text>
      </Text>
      <Button
        variant={watched ? 'default' : 'light'}
        size="compact-xs"
        style={{ flexShrink: 0 }}
        aria-label={watched ? `Stop watching ${name}` : `Watch ${name}`}
        onClick={() => onWatch({ vendor, token, company, watched: !watched })}
      >
        {watched ? 'Stop watching' : 'Watch'}
      </Button>
    </Group>
  );
}
