import { Button, Stack, Text } from '@mantine/core';
import { IconShieldCheck } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { ErrorState } from '#renderer/components/error-state.tsx';
import { PageSkeleton } from '#renderer/components/page-skeleton.tsx';
import { orpc } from '#renderer/lib/client.ts';
import { useRefresh } from '#renderer/lib/use-refresh.ts';
import { SentRow } from './sent-row.tsx';
import classes from './usage.module.css';

const AT_ONCE = 100;

/** Every request that left this machine, with the exact text of those that went to a model. */
export function SentPanel() {
  const query = useInfiniteQuery(
    orpc.system.outbound.infiniteOptions({
      input: (offset: number) => ({ offset, limit: AT_ONCE }),
      initialPageParam: 0,
      getNextPageParam: (last, pages) =>
        pages.length * AT_ONCE < last.total ? pages.length * AT_ONCE : undefined,
    }),
  );
  useRefresh(orpc.system.outbound.key());
  if (query.data === undefined) {
    return query.isError ? (
      <ErrorState
        title="What was sent could not be read"
        error={query.error}
        kept="Nothing was changed."
        onRetry={() => void query.refetch()}
      />
    ) : (
      <PageSkeleton />
    );
  }
  // While more is sent, pages shift by some, and one may come twice.
  const requests = [
    ...new Map(query.data.pages.flatMap((page) => page.requests).map((one) => [one.id, one])).values(),
  ];
  const total = query.data.pages[0]?.total ?? 0;
  if (total === 0) {
    return (
      <EmptyState icon={IconShieldCheck} title="Nothing left this machine in the last 30 days">
        Every page that is read, every form that is opened or sent and every word that goes to a model is
        noted down here. The practice board and models that run on this machine do not count.
      </EmptyState>
    );
  }
  return (
    <Stack gap="xs">
      <Text size="sm" c="dimmed" role="status">
        {total === 1 ? '1 request' : `${total.toLocaleString('en')} requests`} in the last 30 days, newest
        first. Open one to read what was sent.
      </Text>
      <ul className={classes.sent}>
        {requests.map((request) => (
          <SentRow key={request.id} request={request} />
        ))}
      </ul>
      {query.hasNextPage && (
        <Button
          variant="default"
          w="fit-content"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          Show older ones
        </Button>
      )}
    </Stack>
  );
}
