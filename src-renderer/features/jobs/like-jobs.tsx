import { Anchor, List, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { orpc } from '#renderer/lib/client.ts';
import { navigate } from '#renderer/lib/navigation.ts';
import { statusLabel } from '#renderer/lib/status-words.ts';
import classes from './detail.module.css';

/**
 * Other jobs that may lead to the same desk: copies at agencies, the same opening put out again, and what may be this
 * very job. Each with what to mind, apart from the score; nothing where there is none.
 */
export function LikeJobs({ jobId }: { jobId: string }) {
  const { data } = useQuery(orpc.jobs.sightings.queryOptions({ input: { jobId } }));
  if (data === undefined || data.like.length === 0) return null;
  const groups = Map.groupBy(data.like, ({ warning }) => warning);
  return (
    <section className={classes.like} aria-label="Jobs like this one">
      <Stack gap={4}>
        {[...groups].map(([warning, jobs]) => (
          <div key={warning}>
            <Text size="sm">
              <IconAlertTriangle size={14} stroke={1.75} aria-hidden className={classes.likeIcon} />
              {warning}
            </Text>
            <List size="sm" withPadding>
              {jobs.map(({ jobId: other, title, company, status }) => (
                <List.Item key={other}>
                  <Anchor component="button" size="sm" ta="left" onClick={() => navigate('jobs', other)}>
                    {company ? `${title}, ${company}` : title}
                  </Anchor>
                  {status !== null && status !== 'discovered' && (
                    <Text span size="sm" fw={550}>
                      {' '}
                      There you stand at: {statusLabel(status)}.
                    </Text>
                  )}
                </List.Item>
              ))}
            </List>
          </div>
        ))}
      </Stack>
    </section>
  );
}
