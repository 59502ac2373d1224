import { ActionIcon } from '@mantine/core';
import { IconGripVertical, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, useState } from 'react';
import type { LedgerSentence } from '#shared/domain/ledger.ts';
import { GrowingTextarea } from '../growing-textarea.tsx';
import { LedgerMark } from '../ledger-mark.tsx';
import classes from './resume-text.module.css';

interface Props {
  text: string;
  /** What it is called, e.g. `Line 2 of Data engineer`. */
  name: string;
  sentences: readonly LedgerSentence[];
  index: number;
  dragged: boolean;
  onText: (text: string) => void;
  onMove: (to: number) => void;
  onRemove: () => void;
  onDrag: (from: number | null) => void;
  onDropHere: () => void;
}

/** One line of a resume, to be edited, moved and taken away, with what it rests on. */
export function LineBox(props: Props) {
  const { text, name, sentences, index, dragged, onMove } = props;
  const [over, setOver] = useState(false);
  const byKey = (event: KeyboardEvent, needsAlt: boolean) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step === undefined || event.altKey !== needsAlt) return;
    event.preventDefault();
    onMove(index + step);
  };
  return (
    <li
      className={classes.line}
      data-wrong={sentences.some(({ problems }) => problems.length > 0)}
      data-over={over}
      onDragOver={(event) => {
        if (!dragged) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        props.onDropHere();
      }}
    >
      <div className={classes.row}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          mt={4}
          className={classes.handle ?? ''}
          aria-label={`Move ${name} with the arrow keys`}
          draggable
          onDragStart={(event) => {
            event.dataTransfer.effectAllowed = 'move';
            event.dataTransfer.setData('text/plain', text);
            props.onDrag(index);
          }}
          onDragEnd={() => props.onDrag(null)}
          onKeyDown={(event) => byKey(event, false)}
        >
          <IconGripVertical size={14} aria-hidden />
        </ActionIcon>
        <GrowingTextarea
          className={classes.box ?? ''}
          variant="unstyled"
          aria-label={name}
          value={text}
          onChange={(event) => props.onText(event.currentTarget.value.replace(/\n/g, ' '))}
          onKeyDown={(event) => byKey(event, true)}
        />
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          mt={4}
          aria-label={`Take away ${name}`}
          onClick={props.onRemove}
        >
          <IconX size={14} aria-hidden />
        </ActionIcon>
      </div>
      <div className={classes.notes}>
        <LedgerMark sentences={sentences} />
      </div>
    </li>
  );
}
