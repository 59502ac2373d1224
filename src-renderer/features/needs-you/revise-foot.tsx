import { Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { GrowingTextarea } from '#renderer/components/growing-textarea.tsx';
import { ShortcutHint } from '#renderer/components/shortcut-hint.tsx';
import { problemOf } from '#renderer/lib/problem.ts';
import classes from './needs-you.module.css';

interface ReviseFootProps {
  comment: string;
  onComment: (comment: string) => void;
  /** What the comment box asks, e.g. `What should be different?` */
  placeholder: string;
  busy: boolean;
  /** What is approved can be seen; unless told otherwise it can. */
  shown?: boolean;
  /** The third way: skip or end. */
  leave: { label: string; act: () => void };
  onRevise: () => void;
  onApprove: () => void;
  approveLabel: ReactNode;
  /** Why it can not be approved as it is. */
  blocked?: string | null;
  /** Why the last answer was not taken; it stays until another is given. */
  refused: unknown;
}

/** Approve, ask for another version with a comment, or leave it: the foot of both reviews. */
export function ReviseFoot(props: ReviseFootProps) {
  const { comment, busy, shown = true } = props;
  const said = props.blocked || (props.refused ? problemOf(props.refused).message : null);
  return (
    <div className={classes.foot}>
      {said && (
        <Text size="sm" c="var(--mantine-color-error)" w="100%" role="status">
          {said}
        </Text>
      )}
      <GrowingTextarea
        flex="1 1 260px"
        aria-label="What should be different"
        placeholder={props.placeholder}
        minRows={1}
        maxRows={4}
        value={comment}
        onChange={(event) => props.onComment(event.currentTarget.value)}
      />
      <Group gap="xs">
        <Button variant="subtle" color="gray" disabled={busy} onClick={props.leave.act}>
          {props.leave.label}
        </Button>
        <Button variant="default" disabled={busy || comment.trim() === ''} onClick={props.onRevise}>
          Write it again
        </Button>
        <Button
          data-approve
          loading={busy}
          disabled={!shown || Boolean(props.blocked)}
          rightSection={<ShortcutHint keys="mod+Enter" />}
          onClick={props.onApprove}
        >
          {props.approveLabel}
        </Button>
      </Group>
    </div>
  );
}
