import { Box } from '@mantine/core';
import { memo, useEffect, useRef } from 'react';
import { PracticeBanner } from '#renderer/features/practice/practice-banner.tsx';
import { usePlace } from '#renderer/lib/navigation.ts';
import classes from './app-frame.module.css';
import { NavRail } from './nav-rail.tsx';
import { Overlays } from './overlays.tsx';
import { PageParts } from './page-parts.tsx';
import { PageStack } from './page-stack.tsx';
import { loadPagesAhead } from './page-views.tsx';
import { SkipLink } from './skip-link.tsx';
import { useCloseWithPage } from './use-close-with-page.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useShortcuts } from './use-shortcuts.ts';

/** These have nothing to do with which page is shown. */
const Banner = memo(PracticeBanner);
const Over = memo(Overlays);

/** Navigation at the left, the page, and what lies over every page. */
export function AppFrame() {
  const place = usePlace();
  const main = useRef<HTMLElement>(null);
  useShortcuts();
  useKeptFocus(main);
  useEffect(loadPagesAhead, []);
  useCloseWithPage(place.page);
  return (
    <Box className={classes.frame}>
      <SkipLink to={main} />
      <NavRail current={place.page} />
      <Box component="main" ref={main} tabIndex={-1} className={classes.page}>
        <Banner />
        <PageParts current={place.page} />
        <div className={classes.part}>
          <PageStack place={place} />
        </div>
      </Box>
      <Over />
    </Box>
  );
}
