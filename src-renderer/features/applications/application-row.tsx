import { Anchor, Checkbox, Table } from '@mantine/core';
import { memo, type Ref } from 'react';
import { PracticeTag } from '#renderer/components/practice-tag.tsx';
import { RelativeTime } from '#renderer/components/relative-time.tsx';
import { Tag } from '#renderer/components/tag.tsx';
import { sendingNote } from '#renderer/lib/status-words.ts';
import type { Application, ApplicationStatus } from '#shared/domain/application.ts';
import { beganAt } from './began-at.ts';
import { MoveMenu } from './move-menu.tsx';
import classes from './table.module.css';

interface Props {
  ref: Ref<HTMLTableRowElement>;
  /** Its place among all rows, from 0. */
  index: number;
  application: Application;
  picked: boolean;
  onFocus: (id: string) => void;
  onPick: (id: string) => void;
  onMove: (application: Application, to: ApplicationStatus) => void;
  onOpen: (id: string) => void;
}

export const ApplicationRow = memo(function ApplicationRow(props: Props) {
  const { ref, index, application, picked, onFocus, onPick, onMove, onOpen } = props;
  const { id, title, company } = application;
  const note = sendingNote(application);
  return (
    <Table.Tr
      ref={ref}
      data-index={index}
      // The heading is the first row.
      aria-rowindex={index + 2}
      aria-selected={picked}
      onFocus={() => onFocus(id)}
    >
      <Table.Td>
        <Checkbox
          size="xs"
          aria-label={`Select ${title} at ${company}`}
          checked={picked}
          onChange={() => onPick(id)}
        />
      </Table.Td>
      <Table.Td className={classes.words ?? ''}>
        <bdi>{company}</bdi>
      </Table.Td>
      <Table.Td className={classes.words ?? ''}>
        <Anchor component="button" type="button" ta="start" fw={550} lineClamp={3} onClick={() => onOpen(id)}>
          <bdi>{title}</bdi>
        </Anchor>
        {application.practice && (
          <>
            {' '}
            <PracticeTag />
          </>
        )}
        {note && (
          <>
            {' '}
            <Tag tone="fair">{note}</Tag>
          </>
        )}
      </Table.Td>
      <Table.Td>
        <MoveMenu look="status" application={application} onMove={(to) => onMove(application, to)} />
      </Table.Td>
      <Table.Td>
        <RelativeTime at={beganAt(application)} size="sm" />
      </Table.Td>
      <Table.Td>
        <RelativeTime at={application.updatedAt} size="sm" c="dimmed" />
      </Table.Td>
    </Table.Tr>
  );
});
