import type { StoredResume } from '#shared/domain/stored-document.ts';
import { useResumeDraft } from './resume/use-resume-draft.ts';
import { ResumeView } from './resume-view.tsx';

/** A resume that is looked at for itself, to be changed and approved where it stands. */
export function ResumeOpen({ stored }: { stored: StoredResume }) {
  return <ResumeView draft={useResumeDraft(stored)} approvable />;
}
