import { Badge, Tooltip } from '@mantine/core';
import { ShortcutHint } from '#renderer/components/shortcut-hint.tsx';
import type { PAGES } from '#renderer/lib/pages.ts';
import classes from './nav-rail.module.css';

interface NavItemProps {
  page: (typeof PAGES)[number];
  shortcut: string;
  active: boolean;
  /** Questions that wait there. */
  count: number;
}

/** One page's link. */
export function NavItem({ page, shortcut, active, count }: NavItemProps) {
  const name = count > 0 ? `${page.label}, ${count} waiting for you` : page.label;
  return (
    <li>
      <Tooltip
        position="right"
        label={
          <>
            {page.label} <ShortcutHint keys={shortcut} />
          </>
        }
      >
        <a
          href={`#/${page.id}`}
          className={classes.item}
          aria-label={name}
          aria-current={active ? 'page' : undefined}
        >
          <page.icon size={18} stroke={1.6} aria-hidden />
          <span className={classes.label}>{page.label}</span>
          {count > 0 && (
            <Badge circle size="sm" className={classes.count} aria-hidden>
              {count}
            </Badge>
          )}
        </a>
      </Tooltip>
    </li>
  );
}
