import { Alert, Button, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { problemOf } from '#renderer/lib/problem.ts';

/** A failed page or part of one: what happened, what was kept, what to do. */
export function ErrorState(props: { title: string; error: unknown; kept?: string; onRetry?: () => void }) {
  const { message } = problemOf(props.error);
  return (
    <Alert
      color="red"
      variant="light"
      icon={<IconAlertTriangle aria-hidden />}
      title={props.title}
      role="alert"
    >
      <Text>{message}</Text>
      {props.kept !== undefined && <Text c="dimmed">{props.kept}</Text>}
      {props.onRetry !== undefined && (
        <Button mt="sm" size="xs" variant="default" onClick={props.onRetry}>
          Try again
        </Button>
      )}
    </Alert>
  );
}
