import { expect, test } from 'vitest';
import { lostInWords } from '#shared/sync/lost-in-words.ts';

const line = {
  id: 'l',
  table_name: 'offers',
  row_id: 'o',
  field: 'body',
  lost: JSON.stringify({ title: 'Engineer', pay: 90 }),
  kept: JSON.stringify({ title: 'Engineer', pay: 80 }),
  lost_clock: `${'1'.repeat(16)}-a`,
  kept_clock: `${'2'.repeat(16)}-b`,
  found_at: '2026-11-28T10:00:00Z',
  settled_at: null,
};

test('says of two documents what differs, and of which thing', () => {
  expect(lostInWords(line, { body: line.kept })).toMatchObject({
    ...{ of: 'Offer: Engineer', part: '', lost: 'pay: 90', kept: 'pay: 80', canTakeBack: true },
  });
});

test('says when a removal was lost, or the change of what was removed', () => {
  expect(lostInWords({ ...line, field: '', lost: null }, null)).toMatchObject({ lost: 'it was removed' });
  const changed = { ...line, table_name: 'user_skills', field: '', lost: { name: 'Go' }, kept: null };
  expect(lostInWords(changed, null)).toMatchObject({ of: 'Skill: Go', kept: 'it was removed elsewhere' });
});

test('what was sent can not be taken back', () => {
  expect(lostInWords({ ...line, table_name: 'sent_applications' }, null).canTakeBack).toBe(false);
});
