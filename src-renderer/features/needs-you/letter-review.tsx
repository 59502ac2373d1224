import { Stack, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { GrowingTextarea } from '#renderer/components/growing-textarea.tsx';
import { LedgerList } from '#renderer/components/ledger-list.tsx';
import { AddresseeInput } from '#renderer/components/letter/addressee-input.tsx';
import { Loaded } from '#renderer/components/loaded.tsx';
import { WrittenNotes } from '#renderer/components/written-notes.tsx';
import { orpc } from '#renderer/lib/client.ts';
import { notCovered } from '#renderer/lib/not-covered.ts';
import type { BodyProps } from './body-props.ts';
import classes from './needs-you.module.css';
import { ReviseFoot } from './revise-foot.tsx';
import { useAnswer } from './use-answer.ts';
import { useDraft } from './use-draft.ts';

/** How long after the last key a sentence is looked up, in ms. */
const AFTER_MS = 200;

/** The letter, to be edited, beside what each sentence rests on. */
export function LetterReview({ request, body }: BodyProps<'letter-review'>) {
  const answer = useAnswer(request);
  const [{ text = body.text, comment = '' }, write] = useDraft(request.id);
  const edited = text !== body.text;
  const [typed] = useDebouncedValue(text, AFTER_MS);
  const ledger = useQuery(
    orpc.letter.ledger.queryOptions({
      input: { id: body.letterId, text: typed },
      placeholderData: keepPreviousData,
    }),
  );
  const stored = useQuery(orpc.letter.get.queryOptions({ input: { id: body.letterId } }));
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
        <Stack gap="sm">
          <AddresseeInput letter={stored.data?.letter} text={text} onText={(next) => write({ text: next })} />
          <GrowingTextarea
            className={classes.letter ?? ''}
            label={`Your letter, draft ${body.draft}`}
            description={edited ? 'With your changes' : 'Change anything; what you type is kept'}
            minRows={14}
            value={text}
            onChange={(event) => write({ text: event.currentTarget.value })}
          />
        </Stack>
        <Stack gap="sm">
          {!edited && <WrittenNotes notes={body.notes ?? []} />}
          <Title order={3}>Where it comes from</Title>
          <Loaded query={ledger} failed="What the letter rests on could not be looked up">
            {(sentences) => <LedgerList sentences={sentences} />}
          </Loaded>
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
        blocked={notCovered(ledger.data)}
        refused={answer.error}
      />
    </>
  );
}
