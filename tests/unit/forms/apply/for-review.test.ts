import { expect, it } from 'vitest';
import { forReview, possibleEdits, savedKey } from '#main/forms/apply/for-review.ts';
import type { FieldOutcome } from '#shared/domain/form.ts';

const outcome = (id: string): FieldOutcome => ({
  ...{ id, label: `Label ${id}`, key: 'custom', type: 'text', required: true, status: 'filled' },
  ...{ value: 'x', readBack: 'x', source: 'profile', reason: 'your profile' },
});

it('says of what the page no longer shows where it stands, and takes no change to it for done', () => {
  const shown = forReview(
    new Map([
      ['1:early', outcome('early')],
      ['2:now', outcome('now')],
      [savedKey('work 1: title'), outcome('work 1: title')],
    ]),
    2,
  );
  expect(shown.map(({ id, fixed = '' }) => [id, fixed.slice(0, 30)])).toEqual([
    ['early', 'It stands on an earlier step o'],
    ['now', ''],
    ['work 1: title', 'It stands in an entry that the'],
  ]);
  const { edits, notes } = possibleEdits(shown, [
    { fieldId: 'now', value: 'y' },
    { fieldId: 'work 1: title', value: 'z' },
  ]);
  expect(edits).toEqual([{ fieldId: 'now', value: 'y' }]);
  expect(notes).toEqual([
    '"Label work 1: title" was not changed. It stands in an entry that the page has saved. To change it, take the page over.',
  ]);
});
