import { Box, HoverCard, List, Text } from '@mantine/core';
import { useState } from 'react';
import classes from './score-badge.module.css';

const tone = (score: number): string => (score >= 70 ? 'good' : score >= 50 ? 'fair' : 'poor');

interface Props {
  score: number | null;
  reasons?: string[];
  /** Judged by little text. */
  provisional?: boolean;
}

/** A fit score (0-100) with its three best reasons on hover and for screen readers. */
export function ScoreBadge({ score, reasons = [], provisional = false }: Props) {
  const [near, setNear] = useState(false);
  if (score === null) {
    return (
      <Text span size="sm" c="dimmed" aria-label="Not read yet" title="Not read yet">
        –
      </Text>
    );
  }
  const best = reasons.slice(0, 3);
  const badge = (
    <Box
      component="span"
      className={classes.badge}
      data-tone={tone(score)}
      data-provisional={provisional || undefined}
      role="img"
      onMouseEnter={() => setNear(true)}
      aria-label={`Fit ${score} of 100${provisional ? ', provisional' : ''}${best.length > 0 ? `: ${best.join('; ')}` : ''}`}
    >
      {score}
    </Box>
  );
  // A list of many must not carry a card each.
  if (best.length === 0 || !near) return badge;
  return (
    <HoverCard width={320} shadow="md" openDelay={200} position="bottom-start">
      <HoverCard.Target>{badge}</HoverCard.Target>
      <HoverCard.Dropdown>
        <Text size="sm" fw={600} mb={4}>
          {score} of 100{provisional ? ', provisional' : ''}, because
        </Text>
        <List size="sm" spacing={4}>
          {best.map((reason) => (
            <List.Item key={reason}>{reason}</List.Item>
          ))}
        </List>
      </HoverCard.Dropdown>
    </HoverCard>
  );
}
