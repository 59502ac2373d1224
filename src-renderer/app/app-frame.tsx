import { Box } from '@mantine/core';
import { Suspense } from 'react';
import { PageSkeleton } from '#renderer/components/page-skeleton.tsx';
import { usePlace } from '#renderer/lib/navigation.ts';
import classes from './app-frame.module.css';
import { NavRail } from './nav-rail.tsx';
import { Overlays } from './overlays.tsx';
import { PageBoundary } from './page-boundary.tsx';
import { PAGE_VIEWS } from './page-views.tsx';
import { useShortcuts } from './use-shortcuts.ts';

/** Navigation at the left, the page, and what lies over every page. */
export function AppFrame() {
  const { page, id } = usePlace();
  useShortcuts();
  const View = PAGE_VIEWS[page];
  return (
    <Box className={classes.frame}>
      <NavRail current={page} />
      <Box component="main" className={classes.page}>
        <PageBoundary key={page}>
          <Suspense fallback={<PageSkeleton />}>
            <View id={id} />
          </Suspense>
        </PageBoundary>
      </Box>
      <Overlays />
    </Box>
  );
}
