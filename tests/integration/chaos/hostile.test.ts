import { expect, test } from 'vitest';
import { measureHostile } from '#tests/chaos/hostile/measure-hostile.ts';
import { outsideMarks } from '#tests/chaos/hostile/outside-marks.ts';

test('a model that obeys every order of a page gets nothing sent, stored or written, and the user is told', async () => {
  // No form of a run is among so few.
  const rows = await measureHostile({ n: 10, seed: 5 })();
  expect(rows.filter(({ holds }) => !holds)).toEqual([]);
}, 90_000);

test('words outside their place in a prompt are seen', () => {
  const said = (content: string) => outsideMarks({ messages: [{ role: 'user', content }] });
  expect(said('Read.\n<posting company="Acme">\nQzx1jw\n</posting>')).not.toContain('Qzx1jw');
  expect(said('<posting>\nA</posting> Qzx1jw\n</posting>')).toContain('Qzx1jw');
  expect(said('<posting company="Acme">Read</posting>\nQzx1jw')).toContain('Qzx1jw');
});
