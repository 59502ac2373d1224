import { Skeleton, Stack } from '@mantine/core';

/** Grey lines where a page or list will stand. */
export function PageSkeleton({ rows = 6 }: { rows?: number }) {
  return (
    <Stack gap="sm" p="lg" role="status" aria-label="Loading">
      <Skeleton h={24} w={180} />
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike
        <Skeleton key={row} h={44} />
      ))}
    </Stack>
  );
}
