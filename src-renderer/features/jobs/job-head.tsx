import { ActionIcon, Button, Group, Text, Title } from '@mantine/core';
import { IconArrowLeft, IconExternalLink } from '@tabler/icons-react';
import { PracticeTag } from '#renderer/components/practice-tag.tsx';
import { RelativeTime } from '#renderer/components/relative-time.tsx';
import { ScoreBadge } from '#renderer/components/score-badge.tsx';
import { Tag } from '#renderer/components/tag.tsx';
import { WorkOnButton } from '#renderer/components/work-on-button.tsx';
import { client } from '#renderer/lib/client.ts';
import { navigate } from '#renderer/lib/navigation.ts';
import { statusLabel } from '#renderer/lib/status-words.ts';
import { tellProblem } from '#renderer/lib/toast.ts';
import type { JobDetail } from '#shared/contract/jobs.ts';
import { salaryText } from '#shared/domain/salary-text.ts';
import { bestReasons } from './best-reasons.ts';
import { placeText } from './job-facts.ts';
import { JobMarks } from './job-marks.tsx';
import classes from './jobs.module.css';
import { isGrave } from './warnings/warning-words.ts';

interface Props {
  detail: JobDetail;
  onBack: () => void;
  /** The job leaves the list. */
  onPutAway: () => void;
}

export function JobHead({ detail, onBack, onPutAway }: Props) {
  const { job, analysis, application } = detail;
  const about = [job.company, placeText(job), salaryText(job.salary)].filter(Boolean).join(' · ');
  const open = () =>
    client.system
      .openExternal({ url: job.url })
      .catch((thrown: unknown) => tellProblem('The posting was not opened', thrown));
  return (
    <Group wrap="nowrap" align="flex-start" gap="md">
      <ActionIcon
        className={classes.back}
        variant="subtle"
        color="gray"
        aria-label="Back to the list"
        onClick={onBack}
      >
        <IconArrowLeft size={18} aria-hidden />
      </ActionIcon>
      {analysis && (
        <ScoreBadge score={analysis.score} reasons={bestReasons(analysis)} provisional={detail.provisional} />
      )}
      <div style={{ flex: 1, minWidth: 0 }}>
        <Title order={2}>{job.title}</Title>
        <Text c="dimmed">{about}</Text>
        <Group justify="space-between" gap="xs" mt={6}>
          <Group gap="xs">
            {application && (
              <Tag tone={application.status === 'discovered' ? 'plain' : 'good'}>
                {statusLabel(application.status)}
              </Tag>
            )}
            {application?.submission === 'unknown' && <Tag tone="fair">Not sure it was sent</Tag>}
            {detail.practice && <PracticeTag />}
            {detail.hidden && <Tag>Put away</Tag>}
            {job.closed && <Tag tone="poor">Closed</Tag>}
            {detail.warnings.length > 0 && (
              <Tag tone={detail.warnings.some(isGrave) ? 'poor' : 'fair'}>
                {detail.warnings.length === 1 ? '1 warning' : `${detail.warnings.length} warnings`}
              </Tag>
            )}
            {job.postedAt && (
              <Text size="xs" c="dimmed" component="span">
                Posted <RelativeTime at={job.postedAt} />
              </Text>
            )}
          </Group>
          <Group gap="xs" wrap="nowrap">
            <JobMarks detail={detail} onPutAway={onPutAway} />
            <WorkOnButton
              job={{ jobId: job.id, title: job.title, company: job.company }}
              steps={detail.nextSteps}
              size="xs"
              onStarted={() => navigate('run')}
            />
            <Button
              variant="default"
              size="xs"
              rightSection={<IconExternalLink size={14} aria-hidden />}
              disabled={!/^https?:/.test(job.url)}
              onClick={open}
            >
              Open posting
            </Button>
          </Group>
        </Group>
      </div>
    </Group>
  );
}
