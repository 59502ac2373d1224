import { Button, Stack } from '@mantine/core';
import { IconChartBar } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { Loaded } from '#renderer/components/loaded.tsx';
import { orpc } from '#renderer/lib/client.ts';
import { navigate } from '#renderer/lib/navigation.ts';
import { useRefresh } from '#renderer/lib/use-refresh.ts';
import { DaysSection } from './days-section.tsx';
import { FailuresSection } from './failures-section.tsx';
import { GroupsSection } from './groups-section.tsx';
import { Totals } from './totals.tsx';

/** What models took in the last days, in every view of it. */
export function SpentPanel({ days }: { days: number }) {
  const query = useQuery(
    orpc.system.usageReport.queryOptions({ input: { days }, placeholderData: keepPreviousData }),
  );
  useRefresh(orpc.system.usageReport.key());
  return (
    <Loaded query={query} failed="What models took could not be read">
      {(usage) =>
        usage.total.calls === 0 ? (
          <EmptyState
            icon={IconChartBar}
            title={`No model was asked in the last ${days} days`}
            action={<Button onClick={() => navigate('settings')}>Set up a model</Button>}
          >
            JobAI did all the work on this machine, at no cost. Once a model helps, its cost and what it did
            stand here.
          </EmptyState>
        ) : (
          <Stack gap={32}>
            <Totals usage={usage} />
            <DaysSection days={usage.byDay} />
            <GroupsSection usage={usage} />
            <FailuresSection failures={usage.failures} providers={usage.byProvider} />
          </Stack>
        )
      }
    </Loaded>
  );
}
