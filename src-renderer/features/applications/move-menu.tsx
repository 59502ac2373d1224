import { Menu } from '@mantine/core';
import { useRef, useState } from 'react';
import { STATUSES } from '#renderer/lib/status-words.ts';
import type { Application, ApplicationStatus } from '#shared/domain/application.ts';
import classes from './board.module.css';

interface Props {
  application: Application;
  onMove: (to: ApplicationStatus) => void;
}

/** Moves an application without dragging it. */
export function MoveMenu({ application, onMove }: Props) {
  const [isUsed, setUsed] = useState(false);
  const target = useRef<HTMLButtonElement>(null);
  const label = `Move ${application.title} at ${application.company}`;
  // A menu on each card of a long board would cost more than the cards.
  if (!isUsed)
    return (
      <button
        type="button"
        className={classes.menu}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={false}
        onClick={() => setUsed(true)}
      />
    );
  return (
    <Menu
      defaultOpened
      onClose={() => target.current?.focus()}
      position="bottom-end"
      shadow="md"
      transitionProps={{ duration: 100 }}
    >
      <Menu.Target>
        <button ref={target} type="button" className={classes.menu} aria-label={label} />
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
