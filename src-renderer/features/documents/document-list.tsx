import { Text, UnstyledButton } from '@mantine/core';
import { IconFileText, IconMail } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { DocumentState } from '#renderer/components/document-state.tsx';
import { PracticeTag } from '#renderer/components/practice-tag.tsx';
import { RelativeTime } from '#renderer/components/relative-time.tsx';
import { Tag } from '#renderer/components/tag.tsx';
import type { DocumentItem } from './document-item.ts';
import classes from './documents.module.css';

interface Props {
  items: DocumentItem[];
  openId: string | null;
  onOpen: (id: string) => void;
}

export function DocumentList({ items, openId, onOpen }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 80,
    overscan: 8,
  });
  return (
    <div ref={scroller} className={classes.list}>
      <ul aria-label="Documents" className={classes.rows} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map((row) => {
          const item = items[row.index];
          if (!item) return null;
          const { stored } = item;
          const kind = item.kind === 'resume' ? 'Resume' : 'Letter';
          const Icon = item.kind === 'resume' ? IconFileText : IconMail;
          return (
            <li
              key={stored.id}
              className={classes.row}
              style={{ height: row.size, transform: `translateY(${row.start}px)` }}
            >
              <UnstyledButton
                className={classes.rowButton}
                aria-current={stored.id === openId ? 'true' : undefined}
                onClick={() => onOpen(stored.id)}
              >
                <Icon size={18} stroke={1.6} aria-label={kind} />
                <span className={classes.rowText}>
                  <Text span fw={550} truncate display="block">
                    {stored.company || stored.title}
                  </Text>
                  <Text span size="xs" c="dimmed" truncate display="block">
                    <span aria-hidden>{kind}</span>
                    {stored.company !== '' && ` · ${stored.title}`}
                  </Text>
                  <span className={classes.tags}>
                    <DocumentState of={stored} />
                    {stored.outdated && <Tag tone="fair">Outdated</Tag>}
                    {stored.practice && <PracticeTag />}
                  </span>
                </span>
                <RelativeTime at={stored.createdAt} size="xs" c="dimmed" />
              </UnstyledButton>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
