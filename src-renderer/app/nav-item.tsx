import { Tooltip } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { memo } from 'react';
import { ShortcutHint } from '#renderer/components/shortcut-hint.tsx';
import type { PAGES } from '#renderer/lib/pages.ts';
import classes from './nav-rail.module.css';

interface NavItemProps {
  page: (typeof PAGES)[number];
  active: boolean;
}

/** One page's link. */
export const NavItem = memo(function NavItem({ page, active }: NavItemProps) {
  const showsWords = useMediaQuery('(min-width: 1101px)', true, { getInitialValueInEffect: false });
  const hint = (
    <>
      {page.label} {page.shortcut && <ShortcutHint keys={page.shortcut} />}
    </>
  );
  return (
    <li>
      <Tooltip position="right" label={hint} disabled={showsWords}>
        <a
          href={`#/${page.id}`}
          className={classes.item}
          aria-label={page.label}
          aria-current={active ? 'page' : undefined}
        >
          <page.icon size={18} stroke={1.6} aria-hidden />
          <span className={classes.label}>{page.label}</span>
          {page.shortcut && (
            <span className={classes.keys}>
              <ShortcutHint keys={page.shortcut} />
            </span>
          )}
        </a>
      </Tooltip>
    </li>
  );
});
