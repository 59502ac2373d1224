import { Alert, Title } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { CopyButton } from '#renderer/components/copy-button.tsx';
import { EngineMark } from '#renderer/components/engine-mark.tsx';
import { Loaded } from '#renderer/components/loaded.tsx';
import { PageSkeleton } from '#renderer/components/page-skeleton.tsx';
import { WebLink } from '#renderer/components/web-link.tsx';
import { orpc } from '#renderer/lib/client.ts';
import classes from './diagnostics.module.css';

const PLATFORMS: Readonly<Record<string, string>> = { linux: 'Linux', darwin: 'macOS', win32: 'Windows' };

/** The program itself: version, folder, who answers, and what it has to tell. */
export function HealthSection() {
  const query = useQuery(orpc.system.health.queryOptions({ input: {} }));
  return (
    <section aria-labelledby="health">
      <Title order={2} id="health" mb="sm">
        JobAI
      </Title>
      <Loaded query={query} failed="JobAI did not answer" skeleton={<PageSkeleton rows={2} />}>
        {(health) => (
          <>
            {health.notices.map((notice) => (
              <Alert
                key={notice}
                variant="light"
                color="yellow"
                mb="sm"
                icon={<IconInfoCircle aria-hidden />}
              >
                {notice}
              </Alert>
            ))}
            <dl className={classes.facts}>
              <dt>Version</dt>
              <dd>
                {health.version} on {PLATFORMS[health.platform] ?? health.platform}
              </dd>
              <dt>Data folder</dt>
              <dd>
                {health.dataDir} <CopyButton text={health.dataDir} label="Copy the data folder's path" />
              </dd>
              <dt>Reading and writing</dt>
              <dd>
                {health.engine === 'model'
                  ? 'A model; without one where it can’t answer'
                  : 'On this machine, without a model; none is set up'}{' '}
                <EngineMark by={health.engine} />
              </dd>
              <dt>Practice board</dt>
              <dd>
                {health.practiceBoard ? (
                  <WebLink url={health.practiceBoard}>{health.practiceBoard}</WebLink>
                ) : (
                  'Not running'
                )}
              </dd>
            </dl>
          </>
        )}
      </Loaded>
    </section>
  );
}
