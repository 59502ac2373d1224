import { Button, Group, Loader, Progress, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
import { ErrorState } from '#renderer/components/error-state.tsx';
import { Loaded } from '#renderer/components/loaded.tsx';
import type { ScanReading } from '#shared/domain/scan.ts';
import { ReadByModel } from './read-by-model.tsx';
import { ReadHere } from './read-here.tsx';
import { useScanState } from './use-scan-state.ts';

interface Props<T> {
  name: string;
  read: (reading: ScanReading, signal: AbortSignal) => Promise<T>;
  onRead: (result: T) => void;
  /** Further ways. */
  children?: ReactNode;
}

/** How a file whose pages are pictures may be read, and how far that is. Going away stops it. */
export function ScanWays<T>({ name, read, onRead, children }: Props<T>) {
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);
  const reading = useMutation({
    mutationFn: (how: ScanReading) => {
      stop.current = new AbortController();
      return read(how, stop.current.signal);
    },
    onSuccess: onRead,
  });
  const state = useScanState(reading.isPending);
  const leave = () => {
    stop.current?.abort();
    reading.reset();
  };
  if (reading.isPending) {
    const now = state.data?.reading?.name === name ? state.data.reading : null;
    return <Reading name={name} page={now?.page ?? 0} of={now?.of ?? 0} onCancel={leave} />;
  }
  return (
    <Loaded query={state} failed="What reads scanned pages could not be looked up">
      {({ languages, models }) => (
        <Stack gap="sm">
          {reading.isError && (
            <ErrorState
              title="The pages could not be read"
              error={reading.error}
              kept="Nothing was stored."
            />
          )}
          <ReadHere languages={languages} onRead={reading.mutate} />
          <ReadByModel models={models} onRead={reading.mutate} />
          {children}
        </Stack>
      )}
    </Loaded>
  );
}

function Reading({
  name,
  page,
  of,
  onCancel,
}: {
  name: string;
  page: number;
  of: number;
  onCancel: () => void;
}) {
  return (
    <Group gap="md" align="flex-start" wrap="nowrap">
      <Loader size="sm" mt={2} aria-hidden />
      <Stack gap={6} flex={1} role="status">
        <Text fw={600}>{of === 0 ? `Looking at ${name}` : `Reading page ${page} of ${of}`}</Text>
        {of > 1 && <Progress value={((page - 1) / of) * 100} aria-label="How many of the pages are read" />}
        <Text c="dimmed" size="sm">
          A page takes some seconds.
        </Text>
      </Stack>
      <Button variant="default" size="xs" onClick={onCancel}>
        Cancel
      </Button>
    </Group>
  );
}
