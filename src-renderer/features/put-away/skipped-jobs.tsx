import { useQuery } from '@tanstack/react-query';
import { Loaded } from '#renderer/components/loaded.tsx';
import { WorkOnButton } from '#renderer/components/work-on-button.tsx';
import { orpc } from '#renderer/lib/client.ts';
import { navigate } from '#renderer/lib/navigation.ts';
import { PutAwayList } from './put-away-list.tsx';
import { skippedOf } from './skipped-of.ts';

/** Jobs that the user skipped while a search worked on them. */
export function SkippedJobs() {
  const query = useQuery(orpc.pipeline.list.queryOptions({ input: {} }));
  return (
    <Loaded query={query} failed="The jobs that you skipped could not be read">
      {(runs) => (
        <PutAwayList
          title="Jobs skipped"
          none="None. What you skip during a search can be taken up again here."
          items={skippedOf(runs).map((lane) => ({
            id: lane.jobId,
            name: lane.title,
            about: lane.company,
            way: (
              <WorkOnButton
                job={lane}
                steps={lane.nextSteps}
                size="xs"
                variant="default"
                onStarted={() => navigate('run')}
              />
            ),
          }))}
        />
      )}
    </Loaded>
  );
}
