import { Button, Group, Stack, Text } from '@mantine/core';
import { isForUserAlone } from '#shared/domain/for-user-alone.ts';
import { answerProblem } from '#shared/forms/answer-problem.ts';
import type { BodyProps } from '../body-props.ts';
import classes from '../needs-you.module.css';
import { useAnswer } from '../use-answer.ts';
import { useDraft } from '../use-draft.ts';
import { FieldQuestion } from './field-question.tsx';
import { isRemembered, keepForKey, keptFor, rememberKey } from './remember.ts';

/** Everything that a form asks and nobody but the user knows, in one go. */
export function FormQuestions({ request, body }: BodyProps<'form-questions'>) {
  const answer = useAnswer(request);
  const [draft, write] = useDraft(request.id);
  const typed = (id: string) => draft[id] ?? '';
  const unanswered = body.fields.filter((field) => field.required && typed(field.id).trim() === '').length;
  const refused = body.fields.filter((field) => answerProblem(field, typed(field.id)) !== '').length;
  const send = () =>
    answer.mutate({
      kind: 'form-questions',
      decision: 'answer',
      answers: body.fields
        .filter((field) => typed(field.id).trim() !== '')
        .map((field) => ({
          fieldId: field.id,
          value: typed(field.id).trim(),
          remember: isRemembered(field, draft, request.company),
          keepFor: keptFor(field.id, draft),
        })),
    });
  return (
    <form
      aria-label="Questions of the form"
      onSubmit={(event) => {
        event.preventDefault();
        if (unanswered === 0 && refused === 0) send();
      }}
    >
      <Stack gap="lg">
        <Text c="dimmed">
          {body.fields.some((field) => isForUserAlone(field))
            ? 'Some of these are about rights, pay or your person: JobAI never guesses them. '
            : ''}
          Answers stay on this machine until you submit the form.
        </Text>
        {body.fields.map((field) => (
          <FieldQuestion
            key={field.id}
            field={field}
            value={typed(field.id)}
            onValue={(value) => write({ [field.id]: value })}
            remember={isRemembered(field, draft, request.company)}
            onRemember={(on) => write({ [rememberKey(field.id)]: on ? 'yes' : 'no' })}
            company={request.company}
            keepFor={keptFor(field.id, draft) ?? 'any'}
            onKeepFor={(forWhich) => write({ [keepForKey(field.id)]: forWhich })}
          />
        ))}
      </Stack>
      <div className={classes.foot}>
        <Button
          variant="subtle"
          color="gray"
          disabled={answer.isPending}
          onClick={() => answer.mutate({ kind: 'form-questions', decision: 'stop', answers: [] })}
        >
          Skip this job
        </Button>
        <Group gap="sm">
          <Text size="sm" c="dimmed" aria-live="polite">
            {whatIsLeft(unanswered, refused)}
          </Text>
          <Button data-approve type="submit" loading={answer.isPending} disabled={unanswered + refused > 0}>
            Use these answers
          </Button>
        </Group>
      </div>
    </form>
  );
}

function whatIsLeft(unanswered: number, refused: number): string {
  return [
    unanswered > 0 && `${unanswered} required still to answer`,
    refused > 0 && `${refused} that the form would not take`,
  ]
    .filter((words) => words !== false)
    .join(', ');
}
