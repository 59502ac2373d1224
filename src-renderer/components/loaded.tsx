import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorState } from './error-state.tsx';
import { PageSkeleton } from './page-skeleton.tsx';

interface LoadedProps<T> {
  query: Pick<UseQueryResult<T>, 'data' | 'isError' | 'error'> & { refetch(): unknown };
  /** What could not be shown, e.g. `Your jobs could not be read`. */
  failed: string;
  /** Replaces the grey lines. */
  skeleton?: ReactNode;
  children: (data: T) => ReactNode;
}

/** A call's three faces: grey lines, the error with another try, or the content. */
export function Loaded<T>({ query, failed, skeleton, children }: LoadedProps<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) {
    return (
      <ErrorState
        title={failed}
        error={query.error}
        kept="Nothing was changed."
        onRetry={() => void query.refetch()}
      />
    );
  }
  return skeleton ?? <PageSkeleton />;
}
