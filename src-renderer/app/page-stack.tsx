import { Activity, memo, Suspense, useEffect, useRef } from 'react';
import { PageSkeleton } from '#renderer/components/page-skeleton.tsx';
import { navigate, type Place } from '#renderer/lib/navigation.ts';
import type { PageId } from '#shared/domain/page.ts';
import { PageBoundary } from './page-boundary.tsx';
import { PAGE_VIEWS } from './page-views.tsx';

/** The pages that were opened so far: the current one in sight, the others kept as they are, so that coming back costs nothing. */
export function PageStack({ place }: { place: Place }) {
  const opened = useRef(new Map<PageId, string | null>());
  opened.current.set(place.page, useKeptOpen(place, opened.current));
  return [...opened.current].map(([page, id]) => (
    <Activity key={page} mode={page === place.page ? 'visible' : 'hidden'}>
      <KeptPage page={page} id={id} />
    </Activity>
  ));
}

/** What is open on them stands beside their list, and is still open when one comes back to them. */
const WITH_LIST: ReadonlySet<PageId> = new Set(['jobs', 'documents']);

/** What is open on a page; where it is come back to without naming anything, what was open there. */
function useKeptOpen({ page, id }: Place, opened: ReadonlyMap<PageId, string | null>): string | null {
  const lastPage = useRef<PageId | null>(null);
  const isBack = lastPage.current !== page && WITH_LIST.has(page);
  const open = id ?? (isBack ? (opened.get(page) ?? null) : null);
  useEffect(() => {
    lastPage.current = page;
    if (open !== id) navigate(page, open, 'replace');
  }, [page, open, id]);
  return open;
}

const KeptPage = memo(function KeptPage({ page, id }: { page: PageId; id: string | null }) {
  const View = PAGE_VIEWS[page];
  return (
    <PageBoundary>
      <Suspense fallback={<PageSkeleton />}>
        <View id={id} />
      </Suspense>
    </PageBoundary>
  );
});
