import { lazy, Suspense } from 'react';
import { useChosenResume } from '#renderer/lib/chosen-resume.ts';
import { useDropTaker } from '#renderer/lib/drop-taker.ts';
import classes from './file-drop.module.css';
import { useFileDrop } from './use-file-drop.ts';

const ImportResume = lazy(() =>
  import('#renderer/features/import-resume/import-resume.tsx').then((module) => ({
    default: module.ImportResume,
  })),
);

const GuidedProfile = lazy(() =>
  import('#renderer/features/import-resume/guided/guided-profile.tsx').then((module) => ({
    default: module.GuidedProfile,
  })),
);

/** A resume can be dropped on any page; what was chosen is checked over the page that is there. */
export function FileDrop() {
  const over = useFileDrop();
  const words = useDropTaker((state) => state.taker?.words ?? 'Drop your resume to read it');
  const file = useChosenResume((state) => state.file);
  const guided = useChosenResume((state) => state.guided);
  return (
    <>
      {over && (
        <div className={classes.over} role="status">
          {words}
        </div>
      )}
      {file !== null && (
        <Suspense fallback={null}>
          <ImportResume key={file.base64} file={file} />
        </Suspense>
      )}
      {file === null && guided && (
        <Suspense fallback={null}>
          <GuidedProfile />
        </Suspense>
      )}
    </>
  );
}
