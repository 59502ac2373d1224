import { Alert, List, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { HeldBackList } from '#renderer/components/held-back.tsx';
import { WebLink } from '#renderer/components/web-link.tsx';
import { useIsPractice } from '#renderer/lib/use-is-practice.ts';
import { placeName, whereItGoes } from '#renderer/lib/where-it-goes.ts';
import type { BodyProps } from '../body-props.ts';
import classes from '../needs-you.module.css';
import { useAnswer } from '../use-answer.ts';
import { useDraft } from '../use-draft.ts';
import { KeepTyped } from './keep-typed.tsx';
import { PagePicture } from './page-picture.tsx';
import { ReviewFoot } from './review-foot.tsx';
import { ReviewTable } from './review-table.tsx';
import { SentDocuments } from './sent-documents.tsx';
import { shownValue } from './shown-value.ts';

/** The filled form: each field with its value and where it comes from, beside the page's picture. */
export function FormReview({ request, body }: BodyProps<'form-review'>) {
  const practice = useIsPractice(request.jobId);
  const answer = useAnswer(request);
  const [draft, write] = useDraft(request.id);
  const [kept, setKept] = useState<ReadonlySet<string>>(
    () => new Set(body.fields.filter(({ keep }) => keep === 'proposed').map(({ id }) => id)),
  );
  const edits = body.fields
    .filter((field) => draft[field.id] !== undefined && draft[field.id] !== shownValue(field))
    .map((field) => ({ fieldId: field.id, value: draft[field.id] ?? '' }));
  const decide = (decision: 'submit' | 'edit' | 'stop') =>
    answer.mutate({
      kind: 'form-review',
      decision,
      formHash: body.formHash,
      values: decision === 'edit' ? edits : [],
      keep: decision === 'stop' ? [] : [...kept],
    });
  return (
    <>
      {body.warnings.length > 0 && (
        <Alert variant="light" color="yellow" title="Look at this first" mb="md">
          <List size="sm">
            {body.warnings.map((warning) => (
              <List.Item key={warning}>{warning}</List.Item>
            ))}
          </List>
        </Alert>
      )}
      <div className={classes.split}>
        <ReviewTable fields={body.fields} draft={draft} onChange={(id, value) => write({ [id]: value })} />
        <Stack gap="xs">
          <SentDocuments jobId={request.jobId} fields={body.fields} />
          <PagePicture pictureId={body.pictureId} place={placeName(body.origin, practice)} />
          <Text size="sm">{whereItGoes(body.origins ?? [body.origin], 'Goes', practice)}</Text>
          <HeldBackList held={body.held} />
          <Text size="sm" c="dimmed">
            <WebLink url={body.url} size="sm">
              The page
            </WebLink>
          </Text>
        </Stack>
      </div>
      <KeepTyped fields={body.fields} kept={kept} onChange={setKept} />
      <ReviewFoot
        fields={body.fields}
        company={request.company}
        to={placeName(body.origin, practice)}
        edits={edits.length}
        busy={answer.isPending}
        decide={decide}
      />
    </>
  );
}
