import { Anchor, Badge, Text } from '@mantine/core';
import { memo } from 'react';
import { EngineMark } from '#renderer/components/engine-mark.tsx';
import { ScoreBadge } from '#renderer/components/score-badge.tsx';
import { WorkOnButton } from '#renderer/components/work-on-button.tsx';
import { navigate } from '#renderer/lib/navigation.ts';
import { sentence } from '#renderer/lib/sentence.ts';
import type { LaneView } from '#shared/domain/run.ts';
import { AnswerButton } from './answer-button.tsx';
import classes from './lane-card.module.css';
import { LaneSteps } from './lane-steps.tsx';

interface LaneCardProps {
  lane: LaneView;
  reasons: string[];
  /** How it stands, in a word or two. */
  words: string;
}

/** One job's way: who and what, how well it fits, how far it is, and what happens now. */
export const LaneCard = memo(function LaneCard({ lane, reasons, words }: LaneCardProps) {
  const calls = lane.nextSteps.includes('answer');
  return (
    <li className={classes.lane} data-status={lane.status} aria-label={`${lane.title}, ${lane.company}`}>
      <ScoreBadge score={lane.score} reasons={reasons} />
      <div className={classes.words}>
        <div className={classes.name}>
          <Anchor
            component="button"
            type="button"
            className={classes.title ?? ''}
            onClick={() => navigate('jobs', lane.jobId)}
          >
            {lane.title}
          </Anchor>
          <Text span c="dimmed" truncate>
            {lane.company}
          </Text>
        </div>
        <Text size="sm" c="dimmed" className={classes.message ?? ''}>
          {sentence(lane.message)}
        </Text>
      </div>
      <div className={classes.state}>
        <WorkOnButton job={lane} steps={lane.nextSteps} size="compact-sm" variant="default" />
        {calls ? <AnswerButton jobId={lane.jobId} /> : <LaneBadge status={lane.status} words={words} />}
      </div>
      {reasons.length > 0 && (
        <div className={classes.reasons}>
          {reasons.map((reason) => (
            <Text key={reason} size="xs" c="dimmed" className={classes.message ?? ''} title={reason}>
              {sentence(reason)}
            </Text>
          ))}
        </div>
      )}
      <div className={classes.way}>
        <LaneSteps lane={lane} />
        {lane.engine !== null && <EngineMark by={lane.engine} />}
      </div>
    </li>
  );
});

/** How a job stands, where neither its steps nor its words say so. */
function LaneBadge({ status, words }: Pick<LaneView, 'status'> & Pick<LaneCardProps, 'words'>) {
  if (status === 'working' || status === 'done') return null;
  return (
    <Badge
      variant="default"
      color={status === 'failed' ? 'red' : 'gray'}
      size="sm"
      radius="sm"
      tt="none"
      fw={500}
    >
      {words}
    </Badge>
  );
}
