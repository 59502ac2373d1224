import { useQuery } from '@tanstack/react-query';
import { Loaded } from '#renderer/components/loaded.tsx';
import { useResumeDraft } from '#renderer/components/resume/use-resume-draft.ts';
import { ResumeView } from '#renderer/components/resume-view.tsx';
import { orpc } from '#renderer/lib/client.ts';
import { notCovered } from '#renderer/lib/not-covered.ts';
import type { StoredResume } from '#shared/domain/stored-document.ts';
import type { BodyProps } from './body-props.ts';
import { ReviseFoot } from './revise-foot.tsx';
import { useAnswer } from './use-answer.ts';
import { useDraft } from './use-draft.ts';

/** The resume's pages beside its text and where each of its lines comes from. */
export function ResumeReview({ request, body }: BodyProps<'resume-review'>) {
  const stored = useQuery(orpc.resume.get.queryOptions({ input: { id: body.resumeId } }));
  return (
    <Loaded query={stored} failed="The resume could not be shown">
      {(resume) => <Review key={resume.id} request={request} stored={resume} />}
    </Loaded>
  );
}

function Review({ request, stored }: Pick<BodyProps<'resume-review'>, 'request'> & { stored: StoredResume }) {
  const draft = useResumeDraft(stored);
  const answer = useAnswer(request);
  const [{ comment = '' }, write] = useDraft(request.id);
  const decide = (decision: 'approve' | 'revise' | 'skip') =>
    answer.mutate({ kind: 'resume-review', decision, comment: decision === 'revise' ? comment : '' });
  // What is seen is what is approved or written again: changes of the moment are kept first.
  const keepAnd = (decision: 'approve' | 'revise') => () =>
    draft.keep.mutate(undefined, { onSuccess: () => decide(decision) });
  return (
    <>
      <ResumeView draft={draft} />
      <ReviseFoot
        comment={comment}
        onComment={(text) => write({ comment: text })}
        placeholder="What should be different? Say it, then Write it again"
        busy={answer.isPending || draft.keep.isPending}
        leave={{ label: 'Skip this job', act: () => decide('skip') }}
        onRevise={keepAnd('revise')}
        onApprove={keepAnd('approve')}
        approveLabel={draft.changed ? 'Approve with my changes' : 'Approve'}
        blocked={notCovered(draft.ledger.data)}
        refused={answer.error}
      />
    </>
  );
}
