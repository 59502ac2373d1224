import { Button, Stack, Text, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { factPlace } from '#renderer/lib/fact-kinds.ts';
import { peopleDates } from '#renderer/lib/people-dates.ts';
import { useFacts } from '#renderer/lib/use-facts.ts';
import { useVouch } from '#renderer/lib/use-vouch.ts';
import type { Fact } from '#shared/domain/fact.ts';
import type { LedgerSentence } from '#shared/domain/ledger.ts';
import { POSTING_FACT } from '#shared/domain/resume-document.ts';
import classes from './ledger-list.module.css';

/** Sentences of a document, each with the user's own statements that it rests on; what none bears out is red, to be changed or vouched for. */
export function LedgerList({ sentences }: { sentences: readonly LedgerSentence[] }) {
  const facts = useFacts(sentences.flatMap(({ factIds }) => factIds));
  return (
    <Stack component="ul" gap={2} className={classes.list ?? ''}>
      {sentences.map((sentence) => (
        <li
          key={`${sentence.place} ${sentence.text}`}
          className={classes.row}
          data-open={sentence.problems.length > 0}
        >
          <Text size="sm">{sentence.text}</Text>
          {sentence.problems.length > 0 ? (
            <NotCovered sentence={sentence} />
          ) : (
            <RestsOn ids={sentence.factIds} facts={facts} />
          )}
        </li>
      ))}
    </Stack>
  );
}

function NotCovered({ sentence }: { sentence: LedgerSentence }) {
  const vouch = useVouch();
  return (
    <div className={classes.problem}>
      <Text size="xs" c="var(--mantine-color-error)" className={classes.why ?? ''}>
        <IconAlertTriangle size={13} aria-hidden />
        <span>
          Your profile does not say this: {sentence.problems.join('; ')}. Change it, or say that it is true.
        </span>
      </Text>
      <Button
        size="compact-xs"
        variant="default"
        loading={vouch.isPending}
        onClick={() => vouch.mutate(sentence.text)}
      >
        It is true: add as a fact
      </Button>
    </div>
  );
}

function RestsOn({ ids, facts }: { ids: readonly string[]; facts: ReadonlyMap<string, Fact> }) {
  const [open, setOpen] = useState(false);
  if (ids.length === 0)
    return (
      <Text size="xs" c="dimmed">
        Says nothing about what you did
      </Text>
    );
  if (ids.length === 1 && ids[0] === POSTING_FACT)
    return (
      <Text size="xs" c="dimmed">
        What this posting says
      </Text>
    );
  const label = `Rests on ${ids.length === 1 ? 'one statement' : `${ids.length} statements`} of yours`;
  return (
    <>
      <UnstyledButton className={classes.toggle ?? ''} aria-expanded={open} onClick={() => setOpen(!open)}>
        <IconChevronRight size={12} aria-hidden data-open={open} />
        {label}
      </UnstyledButton>
      {open && (
        <ul className={classes.facts}>
          {ids.map((id) => {
            const fact = facts.get(id);
            return (
              <li key={id}>
                {fact === undefined ? (
                  'What this posting says, or a statement that is no longer in your profile'
                ) : (
                  <>
                    <span>{peopleDates(fact.text)}</span>
                    <span className={classes.place}>{factPlace(fact, facts)}</span>
                  </>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
