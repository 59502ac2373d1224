import { Skeleton, Stack } from '@mantine/core';

/** Grey lines where a page or list will stand; `still` ones cost no frames while the program starts. */
export function PageSkeleton({ rows = 6, still = false }: { rows?: number; still?: boolean }) {
  return (
    <Stack gap="sm" p="lg" role="status" aria-label="Loading">
      <Skeleton h={24} w={180} animate={!still} />
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike
        <Skeleton key={row} h={44} animate={!still} />
      ))}
    </Stack>
  );
}
