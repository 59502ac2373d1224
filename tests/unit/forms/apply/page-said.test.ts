import { expect, it } from 'vitest';
import { notePageSaid } from '#main/forms/apply/page-said.ts';
import type { WorkedField } from '#main/forms/apply/record-outcomes.ts';
import { writtenField } from '#main/forms/read/written-field.ts';

const worked = (
  id: string,
  current: string,
  value: string,
  over: Partial<WorkedField> = {},
): WorkedField => ({
  field: { ...writtenField({ id, label: id }), current },
  plan: { kind: 'fill', value, file: null, source: 'profile', reason: 'your profile' },
  standing: false,
  problem: '',
  ...over,
});
const empty = new Map(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => [id, '']));

it('notes what the page put in of its own reading, and not what it holds of the answer or held before', () => {
  const pageSaid = new Map<string, string>();
  const first = new Map([...empty, ['c', 'Globex']]);
  notePageSaid(
    { pageSaid, step: 2 },
    [
      worked('a', 'Initech', 'Acme'),
      worked('b', 'Acme', 'Acme GmbH'),
      worked('c', 'Globex', 'Acme'),
      worked('d', '', 'Acme'),
      worked('e', 'Acme', 'Acme', { standing: true }),
      worked('f', '05/2021', '2021-05'),
      worked('new', 'Initech', 'Acme'),
    ],
    first,
  );
  expect([...pageSaid]).toEqual([['2:a', 'Initech']]);
});
