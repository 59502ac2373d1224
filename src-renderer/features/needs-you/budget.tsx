import { Button, Group, NumberInput, Stack, Text } from '@mantine/core';
import type { BodyProps } from './body-props.ts';
import { budgetWords } from './budget-words.ts';
import classes from './needs-you.module.css';
import { useAnswer } from './use-answer.ts';
import { useDraft } from './use-draft.ts';

/** The budget for models is used up: raise it for this day or this search, go on without models, or stop. */
export function Budget({ request, body }: BodyProps<'budget'>) {
  const answer = useAnswer(request);
  const [draft, write] = useDraft(request.id);
  const words = budgetWords(body);
  const typed = draft.limit ?? String(words.suggested);
  const limit = Number(typed);
  const enough = limit > words.spent;
  const leave = (decision: 'offline' | 'stop') => answer.mutate({ kind: 'budget', decision });
  const raise = () =>
    answer.mutate({
      kind: 'budget',
      decision: 'raise',
      ...(words.inUsd ? { usd: limit } : { tokens: Math.round(limit) }),
    });
  return (
    <>
      <Stack gap="sm">
        <Text>{words.happened}</Text>
        <Text>The search is paused and all that was done is kept. You can:</Text>
        <NumberInput
          label={`Raise it ${words.span}, to`}
          description={words.raiseNote}
          maw={280}
          min={0}
          allowNegative={false}
          decimalScale={words.inUsd ? 4 : 0}
          thousandSeparator=","
          prefix={words.inUsd ? '$' : ''}
          suffix={words.inUsd ? '' : ' tokens'}
          error={typed !== '' && !enough && `More than the ${words.spentText} that are spent`}
          value={typed}
          onChange={(value) => write({ limit: String(value) })}
        />
        <Text>
          <b>Go on without models:</b> JobAI does the rest of this search by itself, and nothing more is sent
          to a provider.
        </Text>
        <Text>
          <b>Stop the search:</b> what was found and written stays, and you can go on later.
        </Text>
      </Stack>
      <div className={classes.foot}>
        <Button variant="subtle" color="gray" disabled={answer.isPending} onClick={() => leave('stop')}>
          Stop the search
        </Button>
        <Group gap="xs">
          <Button variant="default" disabled={answer.isPending} onClick={() => leave('offline')}>
            Go on without models
          </Button>
          <Button loading={answer.isPending} disabled={!enough} onClick={raise}>
            Raise and go on
          </Button>
        </Group>
      </div>
    </>
  );
}
