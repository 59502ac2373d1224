import { Activity, memo, Suspense, useRef } from 'react';
import { PageSkeleton } from '#renderer/components/page-skeleton.tsx';
import type { Place } from '#renderer/lib/kept-places.ts';
import type { PageId } from '#shared/domain/page.ts';
import { PageBoundary } from './page-boundary.tsx';
import { PAGE_VIEWS } from './page-views.tsx';

/** The pages that were opened so far: the current one in sight, the others kept as they are, so that coming back costs nothing. */
export function PageStack({ place }: { place: Place }) {
  const opened = useRef(new Map<PageId, string | null>());
  opened.current.set(place.page, place.id);
  return [...opened.current].map(([page, id]) => (
    <Activity key={page} mode={page === place.page ? 'visible' : 'hidden'}>
      <KeptPage page={page} id={id} />
    </Activity>
  ));
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
