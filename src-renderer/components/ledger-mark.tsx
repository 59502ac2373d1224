import { Button, Text, UnstyledButton } from '@mantine/core';
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

/** What the sentences of one place rest on, on demand; what nothing bears out is said at once, to be changed or vouched for. */
export function LedgerMark({ sentences }: { sentences: readonly LedgerSentence[] }) {
  const open = sentences.filter(({ problems }) => problems.length > 0);
  if (open.length > 0) return open.map((one) => <NotCovered key={one.text} sentence={one} />);
  if (sentences.length === 0) return null;
  return <RestsOn ids={[...new Set(sentences.flatMap(({ factIds }) => factIds))]} />;
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

function RestsOn({ ids }: { ids: readonly string[] }) {
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
      {open && <Facts ids={ids} />}
    </>
  );
}

/** Read only where it is asked for: a document has a hundred of these. */
function Facts({ ids }: { ids: readonly string[] }) {
  const facts = useFacts(ids);
  if (facts.size === 0) return null;
  return (
    <ul className={classes.facts}>
      {ids.map((id) => (
        <li key={id}>
          <FactLine fact={facts.get(id)} facts={facts} />
        </li>
      ))}
    </ul>
  );
}

function FactLine({ fact, facts }: { fact: Fact | undefined; facts: ReadonlyMap<string, Fact> }) {
  if (fact === undefined) return 'What this posting says, or a statement that is no longer in your profile';
  return (
    <>
      <span>{peopleDates(fact.text)}</span>
      <span className={classes.place}>{factPlace(fact, facts)}</span>
    </>
  );
}
