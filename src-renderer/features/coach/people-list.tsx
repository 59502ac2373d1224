import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import type { Contact } from '#shared/domain/contact.ts';
import { PersonCard } from './person-card.tsx';

interface Props {
  people: readonly Contact[];
  /** The ids of those who are to be written to again today. */
  due?: ReadonlySet<string>;
}

/** A large employer has hundreds: so many are shown at once. */
const STEP = 30;

/** People as cards, the first of them until more are asked for. */
export function PeopleList({ people, due }: Props) {
  const [most, setMost] = useState(STEP);
  const left = people.length - most;
  return (
    <Stack gap="sm">
      {people.slice(0, most).map((person) => (
        <PersonCard key={person.id} person={person} isDue={due?.has(person.id) ?? false} />
      ))}
      {left > 0 && (
        <Button variant="default" style={{ alignSelf: 'start' }} onClick={() => setMost(most + STEP)}>
          Show {Math.min(STEP, left)} more of {left.toLocaleString('en')}
        </Button>
      )}
    </Stack>
  );
}
