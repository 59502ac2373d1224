import { Box } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { ErrorState } from '#renderer/components/error-state.tsx';

/** Keeps a bug in one page from taking the window down. */
export class PageBoundary extends Component<{ children: ReactNode }, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    if (this.state.error === null) return this.props.children;
    return (
      <Box p="lg">
        <ErrorState
          title="This page could not be shown"
          error={this.state.error}
          kept="What you had stored is kept, and a search that is running goes on."
          onRetry={() => this.setState({ error: null })}
        />
      </Box>
    );
  }
}
