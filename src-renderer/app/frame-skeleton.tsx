import { Box } from '@mantine/core';
import { PageSkeleton } from '#renderer/components/page-skeleton.tsx';
import classes from './app-frame.module.css';
import { NavRail } from './nav-rail.tsx';

/** The window's first picture, before anything is known. */
export function FrameSkeleton() {
  return (
    <Box className={classes.frame}>
      <NavRail />
      <Box component="main" className={classes.page}>
        <PageSkeleton still />
      </Box>
    </Box>
  );
}
