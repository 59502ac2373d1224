import { Stack, Text, ThemeIcon, Title } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';

/** What a page is for, and the one next step, while it has nothing to show. */
export function EmptyState(props: { icon: Icon; title: string; children: ReactNode; action?: ReactNode }) {
  return (
    <Stack align="center" gap="sm" py={56} px="md" ta="center" maw={440} mx="auto">
      <ThemeIcon variant="light" size={48} radius="xl">
        <props.icon size={24} stroke={1.5} aria-hidden />
      </ThemeIcon>
      <Title order={2}>{props.title}</Title>
      <Text c="dimmed" style={{ textWrap: 'balance' }}>
        {props.children}
      </Text>
      {props.action}
    </Stack>
  );
}
