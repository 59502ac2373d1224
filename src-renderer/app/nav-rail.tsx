import { Stack } from '@mantine/core';
import { MAIN_PAGES } from '#renderer/lib/pages.ts';
import { mainPageOf, type PageId } from '#shared/domain/page.ts';
import { NavItem } from './nav-item.tsx';
import classes from './nav-rail.module.css';
import { NeedsYouButton } from './needs-you-button.tsx';
import { PaletteButton } from './palette-button.tsx';

/** The pages, what waits for the user, and the palette. */
export function NavRail({ current }: { current?: PageId }) {
  return (
    <nav className={classes.rail} aria-label="Pages">
      <div className={classes.brand} aria-hidden>
        Job<b>AI</b>
      </div>
      <Stack gap={2} component="ul" p={0} m={0} className={classes.list ?? ''}>
        {MAIN_PAGES.map((page) => (
          <NavItem
            key={page.id}
            page={page}
            active={current !== undefined && page.id === mainPageOf(current)}
          />
        ))}
      </Stack>
      <Stack gap={2}>
        <NeedsYouButton />
        <PaletteButton />
      </Stack>
    </nav>
  );
}
