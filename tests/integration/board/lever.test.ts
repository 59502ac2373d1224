import { expect, test } from 'vitest';
import { formOf, openBoard } from './open-board.ts';

const JOB = '/quillon/3f6b1a52-8c0d-4a7e-9b11-5d2e7c9a0101';
const CARD = 'cards[c0ffee00-8c0d-4a7e-9b11-5d2e7c9a0101]';

test('cards, consent and links arrive as they were answered', async () => {
  const board = await openBoard();
  const answers = {
    name: 'Ada Quill',
    email: 'ada@example.com',
    location: 'Lisbon',
    'urls[GitHub]': 'github.com/ada',
    [`${CARD}[field0]`]: 'Yes',
    [`${CARD}[field1]`]: 'No',
    [`${CARD}[field2]`]: ['Go', 'Python'],
    [`${CARD}[field3]`]: 'A clock that went backwards.',
    'consent[store]': '1',
  };
  const answer = await fetch(`${board.origin}${JOB}/apply`, {
    method: 'POST',
    body: formOf(answers, ['resume', 'a.pdf']),
  });
  expect(await answer.text()).toContain('Thank you for applying');
  const values = board.applications()[0]?.answers.map((item) => [item.label, item.value]);
  expect(values).toContainEqual(['Which programming languages have you used professionally?', 'Go, Python']);
  expect(values).toContainEqual(['GitHub URL', 'github.com/ada']);
});

test('without consent and with an option that nobody offered, nothing is stored', async () => {
  const board = await openBoard();
  const answers = { name: 'Ada', email: 'ada@example.com', location: 'Lisbon', [`${CARD}[field0]`]: 'Maybe' };
  const answer = await fetch(`${board.origin}${JOB}/apply`, {
    method: 'POST',
    body: formOf(answers, ['resume', 'a.pdf']),
  });
  const text = await answer.text();
  expect(text).toContain('choose one of the options');
  expect(text).toContain('read the privacy notice. is required');
  expect(board.applications()).toHaveLength(0);
});

test('the JSON API pages with skip and limit', async () => {
  const board = await openBoard();
  const read = async (query: string) =>
    (await (await fetch(`${board.origin}/v0/postings/quillon?mode=json${query}`)).json()) as {
      text: string;
    }[];
  expect(await read('')).toHaveLength(3);
  expect((await read('&skip=1&limit=1')).map((item) => item.text)).toEqual(['Site Reliability Engineer']);
});
