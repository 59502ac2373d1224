import { Tooltip } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { sentence } from '#renderer/lib/sentence.ts';
import { exactTime } from '#renderer/lib/time.ts';
import classes from './diagnostics.module.css';
import { fieldsText, type LogLine } from './log-lines.ts';

interface Props {
  lines: LogLine[];
  /** With what the program noted beside its words. */
  detailed: boolean;
  /** Shows all lines of one correlation id. */
  onFollow: (correlationId: string) => void;
  /** Copies one line with its ids. */
  onCopy: (line: LogLine) => void;
}

const clock = (timestamp: string) => new Date(timestamp).toLocaleTimeString('en-GB');

export function LogList({ lines, detailed, onFollow, onCopy }: Props) {
  const scroller = useRef<HTMLElement>(null);
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 24,
    overscan: 20,
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled region must be reachable by keyboard
    <section ref={scroller} className={classes.log} tabIndex={0} aria-label="Log lines">
      <div className={classes.lines} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map((row) => {
          const line = lines[row.index];
          if (!line) return null;
          const { correlationId } = line;
          return (
            <div
              key={row.key}
              ref={rows.measureElement}
              data-index={row.index}
              data-level={line.level}
              className={classes.line}
              style={{ transform: `translateY(${row.start}px)` }}
            >
              <span className={classes.time} title={exactTime(line.timestamp)}>
                {clock(line.timestamp)}
              </span>
              <span className={classes.level}>{line.level}</span>
              <span className={classes.message}>
                {sentence(line.message)}{' '}
                {detailed && <span className={classes.fields}>{fieldsText(line)}</span>}
              </span>
              {line.level === 'error' && (
                <button type="button" className={classes.id} onClick={() => onCopy(line)}>
                  Copy
                </button>
              )}
              {detailed && correlationId && (
                <Tooltip label="Show all that belongs to it">
                  <button type="button" className={classes.id} onClick={() => onFollow(correlationId)}>
                    {correlationId.slice(0, 8)}
                  </button>
                </Tooltip>
              )}
            </div>
          );
        })}
      </div>
    </section>
  );
}
