import { Anchor, Checkbox, NativeSelect, Table } from '@mantine/core';
import { PracticeTag } from '#renderer/components/practice-tag.tsx';
import { RelativeTime } from '#renderer/components/relative-time.tsx';
import { Tag } from '#renderer/components/tag.tsx';
import { STATUSES, sendingNote } from '#renderer/lib/status-words.ts';
import type { Application, ApplicationStatus } from '#shared/domain/application.ts';
import { beganAt } from './began-at.ts';

const OPTIONS = STATUSES.map(({ status, label }) => ({ value: status, label }));

interface Props {
  application: Application;
  picked: boolean;
  onPick: () => void;
  onMove: (to: ApplicationStatus) => void;
  onOpen: () => void;
}

export function ApplicationRow({ application, picked, onPick, onMove, onOpen }: Props) {
  const name = `${application.title} at ${application.company}`;
  const note = sendingNote(application);
  return (
    <Table.Tr aria-selected={picked}>
      <Table.Td>
        <Checkbox size="xs" aria-label={`Select ${name}`} checked={picked} onChange={onPick} />
      </Table.Td>
      <Table.Td>{application.company}</Table.Td>
      <Table.Td>
        <Anchor component="button" type="button" ta="left" fw={550} onClick={onOpen}>
          {application.title}
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
        <NativeSelect
          size="xs"
          w={128}
          aria-label={`Status of ${name}`}
          data={OPTIONS}
          value={application.status}
          onChange={(event) => onMove(event.currentTarget.value as ApplicationStatus)}
        />
      </Table.Td>
      <Table.Td>
        <RelativeTime at={beganAt(application)} size="sm" />
      </Table.Td>
      <Table.Td>
        <RelativeTime at={application.updatedAt} size="sm" c="dimmed" />
      </Table.Td>
    </Table.Tr>
  );
}
