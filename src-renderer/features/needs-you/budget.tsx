import { Button, Group, NumberInput, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { BodyProps } from './body-props.ts';
import classes from './needs-you.module.css';
import { useAnswer } from './use-answer.ts';

/** The budget for models is used up: raise it for this day or this run, go on without models, or stop. */
export function Budget({ request, body }: BodyProps<'budget'>) {
  const answer = useAnswer(request.id);
  const inUsd = body.budget.endsWith('usd');
  const span = body.budget.startsWith('day') ? 'today' : 'this search';
  const [limit, setLimit] = useState(body.limit * 2);
  const raise = () =>
    answer.mutate({ kind: 'budget', decision: 'raise', ...(inUsd ? { usd: limit } : { tokens: limit }) });
  return (
    <>
      <Stack gap="sm">
        <Text>
          Models have used {inUsd ? `$${body.spentUsd.toFixed(2)}` : `${body.spentTokens} tokens`} {span};
          your budget is {inUsd ? `$${body.limit.toFixed(2)}` : `${body.limit} tokens`}. The search is paused.
        </Text>
        <NumberInput
          label={`New limit for ${span}, in ${inUsd ? 'USD' : 'tokens'}`}
          value={limit}
          min={body.limit}
          onChange={(value) => setLimit(Number(value))}
        />
      </Stack>
      <div className={classes.foot}>
        <Button
          variant="default"
          disabled={answer.isPending}
          onClick={() => answer.mutate({ kind: 'budget', decision: 'stop' })}
        >
          Stop the search
        </Button>
        <Group>
          <Button
            variant="default"
            disabled={answer.isPending}
            onClick={() => answer.mutate({ kind: 'budget', decision: 'offline' })}
          >
            Go on without models
          </Button>
          <Button loading={answer.isPending} disabled={limit <= body.limit} onClick={raise}>
            Raise it
          </Button>
        </Group>
      </div>
    </>
  );
}
