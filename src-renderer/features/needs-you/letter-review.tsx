import { Stack, Text, Title } from '@mantine/core';
import { ClaimList } from '#renderer/components/claim-list.tsx';
import { GrowingTextarea } from '#renderer/components/growing-textarea.tsx';
import { useFacts } from '#renderer/lib/use-facts.ts';
import type { BodyProps } from './body-props.ts';
import classes from './needs-you.module.css';
import { ReviseFoot } from './revise-foot.tsx';
import { useAnswer } from './use-answer.ts';
import { useDraft } from './use-draft.ts';

/** The letter, to be edited, beside what each paragraph stands on. */
export function LetterReview({ request, body }: BodyProps<'letter-review'>) {
  const facts = useFacts();
  const answer = useAnswer(request);
  const [{ text = body.text, comment = '' }, write] = useDraft(request.id);
  const edited = text !== body.text;
  const decide = (decision: 'approve' | 'revise' | 'end') =>
    answer.mutate({
      kind: 'letter-review',
      decision,
      comment: decision === 'revise' ? comment : '',
      text: edited ? text : null,
    });
  return (
    <>
      <div className={classes.split}>
        <GrowingTextarea
          className={classes.letter ?? ''}
          label={`Your letter, draft ${body.draft}`}
          description={edited ? 'With your changes' : 'Change anything; what you type is kept'}
          minRows={14}
          value={text}
          onChange={(event) => write({ text: event.currentTarget.value })}
        />
        <Stack gap="sm">
          <Title order={3}>Where it comes from</Title>
          {body.claims.length === 0 ? (
            <Text c="dimmed">Nothing in it is a statement about you.</Text>
          ) : (
            <ClaimList claims={body.claims} facts={facts} />
          )}
        </Stack>
      </div>
      <ReviseFoot
        comment={comment}
        onComment={(value) => write({ comment: value })}
        placeholder="What should be different? Say it, then Write it again"
        busy={answer.isPending}
        leave={{ label: 'No letter', act: () => decide('end') }}
        onRevise={() => decide('revise')}
        onApprove={() => decide('approve')}
        approveLabel={edited ? 'Approve with my changes' : 'Approve'}
      />
    </>
  );
}
