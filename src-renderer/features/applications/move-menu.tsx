import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { STATUSES } from '#renderer/lib/status-words.ts';
import type { Application, ApplicationStatus } from '#shared/domain/application.ts';
import classes from './board.module.css';

interface Props {
  application: Application;
  onMove: (to: ApplicationStatus) => void;
}

/** Moves an application without dragging it. */
export function MoveMenu({ application, onMove }: Props) {
  const name = `${application.title} at ${application.company}`;
  return (
    <Menu position="bottom-end" shadow="md" transitionProps={{ duration: 100 }}>
      <Menu.Target>
        <ActionIcon
          className={classes.menu}
          variant="subtle"
          color="gray"
          size="sm"
          aria-label={`Move ${name}`}
        >
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Move to</Menu.Label>
        {STATUSES.filter(({ status }) => status !== application.status).map(({ status, label }) => (
          <Menu.Item key={status} onClick={() => onMove(status)}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
