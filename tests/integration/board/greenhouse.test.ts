import { expect, test } from 'vitest';
import { formOf, openBoard } from './open-board.ts';

const JOB = '/larkspur/jobs/410001';
const ANSWERS = {
  first_name: 'Ada',
  last_name: 'Quill',
  email: 'ada@example.com',
  phone: '+351 912 345 678',
  'candidate-location': 'Lisbon',
  question_41000100: 'Yes',
  question_41000101: 'No',
  question_41000102: '75,000',
  question_41000103: '1 month',
};

test('a complete application is thanked with its reference, and shown as the employer sees it', async () => {
  const board = await openBoard();
  const answer = await fetch(board.origin + JOB, {
    method: 'POST',
    body: formOf(ANSWERS, ['resume', 'ada.pdf']),
  });
  const text = await answer.text();
  expect(text).toContain('Thank you for applying');
  expect(text).toContain('PB-000001');
  const received = await (await fetch(`${board.origin}/received`)).text();
  expect(received).toContain('75,000');
  expect(received).toContain('ada.pdf');
  const file = await fetch(`${board.origin}/received/PB-000001/files/0`);
  expect(await file.text()).toBe('%PDF-1.7 a resume');
});

test('what is missing or wrong is said beside its field, what was typed stays, and nothing is stored', async () => {
  const board = await openBoard();
  const wrong = { ...ANSWERS, email: 'not an address', question_41000100: '' };
  const answer = await fetch(board.origin + JOB, {
    method: 'POST',
    body: formOf(wrong, ['resume', 'ada.exe']),
  });
  const text = await answer.text();
  expect(answer.status).toBe(422);
  expect(text).toContain('Enter a valid e-mail address');
  expect(text).toContain('Are you legally authorized to work in the European Union? is required');
  expect(text).toContain('must be a PDF');
  expect(text).toContain('value="not an address"');
  expect(board.applications()).toHaveLength(0);
});

test('the trap for robots is reported, and a duplicate counts as a second application', async () => {
  const board = await openBoard();
  const post = (extra: Record<string, string>) =>
    fetch(board.origin + JOB, {
      method: 'POST',
      body: formOf({ ...ANSWERS, ...extra }, ['resume', 'ada.pdf']),
    });
  await post({});
  await post({ website_url_confirm: 'http://spam.example' });
  const query = '/api/applications?posting=410001&email=ADA@example.com';
  const stored = (await (await fetch(board.origin + query)).json()) as { decoyFilled: boolean }[];
  expect(stored.map((item) => item.decoyFilled)).toEqual([false, true]);
});

test('the JSON API names each question as the page does', async () => {
  const board = await openBoard();
  const page = await (await fetch(board.origin + JOB)).text();
  const job = (await (
    await fetch(`${board.origin}/v1/boards/larkspur/jobs/410001?questions=true`)
  ).json()) as {
    absolute_url: string;
    questions: { fields: { name: string }[] }[];
  };
  expect(job.absolute_url).toBe(board.origin + JOB);
  for (const question of job.questions) expect(page).toContain(`id="${question.fields[0]?.name}"`);
});
