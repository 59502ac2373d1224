import { Box } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { ErrorState } from '#renderer/components/error-state.tsx';

const TITLES = {
  page: 'This page could not be shown',
  window: 'This window could not be shown any more',
} as const;

interface Props {
  children: ReactNode;
  /** What it keeps up: one page, or all that lies outside the pages. */
  of?: keyof typeof TITLES;
}

/** Keeps a bug in one page from taking the window down, and one elsewhere from leaving it empty. */
export class PageBoundary extends Component<Props, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { children, of = 'page' } = this.props;
    if (this.state.error === null) return children;
    // Outside the pages a part that was not read is only read again with the whole window.
    const again = of === 'page' ? () => this.setState({ error: null }) : () => window.location.reload();
    return (
      <Box p="lg">
        <ErrorState
          title={TITLES[of]}
          error={this.state.error}
          kept="What you had stored is kept, and a search that is running goes on."
          onRetry={again}
        />
      </Box>
    );
  }
}
