import { Button, Group, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Loaded } from '#renderer/components/loaded.tsx';
import { PageSkeleton } from '#renderer/components/page-skeleton.tsx';
import { orpc } from '#renderer/lib/client.ts';
import type { DoctorCheck } from '#shared/contract/system.ts';
import classes from './diagnostics.module.css';

/** What JobAI needs from this machine, what is missing, and how to get it. */
export function DoctorSection() {
  const query = useQuery(orpc.system.doctor.queryOptions({ input: {} }));
  return (
    <section aria-labelledby="doctor">
      <Group justify="space-between" mb="xs">
        <Title order={2} id="doctor">
          This machine
        </Title>
        <Button size="xs" variant="default" loading={query.isFetching} onClick={() => void query.refetch()}>
          Check again
        </Button>
      </Group>
      <Loaded query={query} failed="The checks could not be run" skeleton={<PageSkeleton rows={4} />}>
        {(checks) => (
          <ul className={classes.checks}>
            {checks.map((check) => (
              <Check key={check.name} check={check} />
            ))}
          </ul>
        )}
      </Loaded>
    </section>
  );
}

function Check({ check }: { check: DoctorCheck }) {
  return (
    <li className={classes.check}>
      {check.ok ? (
        <IconCircleCheck size={18} color="var(--jobai-good)" aria-label="In order" />
      ) : (
        <IconAlertTriangle size={18} color="var(--jobai-fair)" aria-label="Needs attention" />
      )}
      <Text fw={550} className={classes.name}>
        {check.name}
      </Text>
      <div>
        <Text>{check.found}</Text>
        {!check.ok && check.fix && <Text c="dimmed">{check.fix}</Text>}
      </div>
    </li>
  );
}
