import { lazy, Suspense } from 'react';

const Palette = lazy(() =>
  import('#renderer/features/palette/palette.tsx').then((module) => ({ default: module.Palette })),
);
const NeedsYou = lazy(() =>
  import('#renderer/features/needs-you/needs-you.tsx').then((module) => ({ default: module.NeedsYou })),
);

/** What lies over every page: the palette, and the questions that wait with their dialogs. */
export function Overlays() {
  return (
    <>
      <Suspense fallback={null}>
        <NeedsYou />
      </Suspense>
      <Suspense fallback={null}>
        <Palette />
      </Suspense>
    </>
  );
}
