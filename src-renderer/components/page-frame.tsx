import { Box, Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './page-frame.module.css';

interface PageFrameProps {
  title: string;
  /** A few words beside the title: how many, since when. */
  note?: ReactNode;
  /** Buttons at the right. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A page's header and its scrolling body. */
export function PageFrame({ title, note, actions, children }: PageFrameProps) {
  return (
    <Stack gap={0} h="100%">
      <Group className={classes.header} justify="space-between" wrap="nowrap">
        <Group gap="sm" align="baseline" wrap="nowrap" miw={0}>
          <Title order={1}>{title}</Title>
          {note !== undefined && (
            <Text c="dimmed" size="sm" truncate>
              {note}
            </Text>
          )}
        </Group>
        <Group gap="xs" wrap="nowrap">
          {actions}
        </Group>
      </Group>
      <Box className={classes.body}>{children}</Box>
    </Stack>
  );
}
