import { useQuery } from '@tanstack/react-query';
import { Loaded } from '#renderer/components/loaded.tsx';
import { ResumeView } from '#renderer/components/resume-view.tsx';
import { orpc } from '#renderer/lib/client.ts';
import { notCovered } from '#renderer/lib/not-covered.ts';
import type { BodyProps } from './body-props.ts';
import { ReviseFoot } from './revise-foot.tsx';
import { useAnswer } from './use-answer.ts';
import { useDraft } from './use-draft.ts';

/** The resume's pages beside where each of its lines comes from. */
export function ResumeReview({ request, body }: BodyProps<'resume-review'>) {
  const stored = useQuery(orpc.resume.get.queryOptions({ input: { id: body.resumeId } }));
  const ledger = useQuery(orpc.resume.ledger.queryOptions({ input: { id: body.resumeId } }));
  const answer = useAnswer(request);
  const [{ comment = '' }, write] = useDraft(request.id);
  const decide = (decision: 'approve' | 'revise' | 'skip') =>
    answer.mutate({ kind: 'resume-review', decision, comment: decision === 'revise' ? comment : '' });
  return (
    <>
      <Loaded query={stored} failed="The resume could not be shown">
        {(resume) => <ResumeView stored={resume} />}
      </Loaded>
      <ReviseFoot
        comment={comment}
        onComment={(text) => write({ comment: text })}
        placeholder="What should be different? Say it, then Write it again"
        busy={answer.isPending}
        shown={stored.data !== undefined}
        leave={{ label: 'Skip this job', act: () => decide('skip') }}
        onRevise={() => decide('revise')}
        onApprove={() => decide('approve')}
        approveLabel="Approve"
        blocked={notCovered(ledger.data)}
      />
    </>
  );
}
