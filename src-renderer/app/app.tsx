import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cssVariablesResolver, theme } from '#renderer/lib/theme.ts';
import classes from './app-frame.module.css';
import { PageBoundary } from './page-boundary.tsx';
import { StartGate } from './start-gate.tsx';
import { SyncWatch } from './sync-watch.tsx';
import { ThemeSync } from './theme-sync.tsx';

/** The whole window. */
export function App({ queryClient }: { queryClient: QueryClient }) {
  return (
    <QueryClientProvider client={queryClient}>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="auto">
        <Notifications
          position="bottom-left"
          classNames={{ root: classes.toasts ?? '' }}
          limit={3}
          containerWidth={340}
          transitionDuration={120}
        />
        <ThemeSync />
        <SyncWatch />
        <PageBoundary of="window">
          <StartGate />
        </PageBoundary>
      </MantineProvider>
    </QueryClientProvider>
  );
}
