import { Menu } from '@mantine/core';
import { useRef, useState } from 'react';
import { STATUSES, statusLabel } from '#renderer/lib/status-words.ts';
import type { Application, ApplicationStatus } from '#shared/domain/application.ts';
import classes from './board.module.css';

interface Props {
  /** `dots`: a small mark; `status`: where it stands, in words. */
  look: 'dots' | 'status';
  application: Application;
  onMove: (to: ApplicationStatus) => void;
}

/** Moves an application without dragging it; only what is chosen is a move, not what the arrow keys pass. */
export function MoveMenu({ look, application, onMove }: Props) {
  const [isUsed, setUsed] = useState(false);
  const target = useRef<HTMLButtonElement>(null);
  const stands = look === 'status' ? statusLabel(application.status) : null;
  const move = `Move ${application.title} at ${application.company}`;
  const button = {
    type: 'button' as const,
    className: look === 'status' ? classes.status : classes.menu,
    'aria-label': stands === null ? move : `${stands}. ${move}`,
  };
  // A menu on each card of a long board would cost more than the cards.
  if (!isUsed)
    return (
      <button {...button} aria-haspopup="menu" aria-expanded={false} onClick={() => setUsed(true)}>
        {stands}
      </button>
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
        <button ref={target} {...button}>
          {stands}
        </button>
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
