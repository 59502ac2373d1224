import { lazy, Suspense } from 'react';
import { KeySheet } from './key-sheet.tsx';
import { useStartNotices } from './use-start-notices.ts';

const Palette = lazy(() =>
  import('#renderer/features/palette/palette.tsx').then((module) => ({ default: module.Palette })),
);
const NeedsYou = lazy(() =>
  import('#renderer/features/needs-you/needs-you.tsx').then((module) => ({ default: module.NeedsYou })),
);
const ModelNotices = lazy(() =>
  import('#renderer/features/models/model-notices.tsx').then((module) => ({ default: module.ModelNotices })),
);

/** What lies over every page: the palette, the questions that wait with their dialogs, and words about models. */
export function Overlays() {
  useStartNotices();
  return (
    <>
      <KeySheet />
      <Suspense fallback={null}>
        <NeedsYou />
      </Suspense>
      <Suspense fallback={null}>
        <Palette />
      </Suspense>
      <Suspense fallback={null}>
        <ModelNotices />
      </Suspense>
    </>
  );
}
