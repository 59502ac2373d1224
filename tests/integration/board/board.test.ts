import { request } from 'node:http';
import { expect, test } from 'vitest';
import type { JobLead } from '#shared/domain/job.ts';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';
import { formOf, openBoard } from './open-board.ts';

const SAVANNAH = {
  first_name: 'Ada',
  last_name: 'Quill',
  email: 'ada@example.com',
  phone: '555 010 0100',
  'candidate-location': 'Savannah',
  question_42000200: 'Yes',
  question_42000201: 'No',
  question_42000202: 'Yes',
  question_42000203: 'Yes',
};

test('every job is listed, and each page carries the posting as text and as JSON-LD', async () => {
  const board = await openBoard();
  const leads = (await (await fetch(`${board.origin}/api/postings`)).json()) as JobLead[];
  expect(leads.length).toBeGreaterThanOrEqual(14);
  expect(new Set(leads.map((lead) => lead.company)).size).toBeGreaterThanOrEqual(4);
  for (const lead of leads) {
    const answer = await fetch(lead.url);
    const page = await answer.text();
    expect(answer.status).toBe(200);
    expect(page).toContain('"@type":"JobPosting"');
    expect(page).toContain('content="jobai-practice-board"');
  }
});

test('applications and the port outlive a restart, and numbers go on', async () => {
  const dataDir = temporaryFolder();
  const first = await openBoard(dataDir);
  const send = (origin: string) =>
    fetch(`${origin}/tidewater/jobs/420002`, { method: 'POST', body: formOf(SAVANNAH, ['resume', 'a.pdf']) });
  await send(first.origin);
  await first.close();
  const second = await openBoard(dataDir);
  expect(second.origin).toBe(first.origin);
  await send(second.origin);
  expect(second.applications().map((item) => item.id)).toEqual(['PB-000001', 'PB-000002']);
});

test('a line that is cut after the click leaves the application received', async () => {
  const board = await openBoard();
  const sending = fetch(`${board.origin}/tidewater/jobs/420002?fault=drop`, {
    method: 'POST',
    body: formOf(SAVANNAH, ['resume', 'a.pdf']),
  });
  await expect(sending).rejects.toThrow();
  expect(board.applications()).toHaveLength(1);
});

test('other host names and forms of other sites are refused', async () => {
  const board = await openBoard();
  const asked = await new Promise<number | undefined>((resolve, reject) => {
    request(board.origin, { headers: { host: 'evil.example' } }, (response) => resolve(response.statusCode))
      .on('error', reject)
      .end();
  });
  expect(asked).toBe(403);
  const posted = await fetch(`${board.origin}/tidewater/jobs/420002`, {
    method: 'POST',
    headers: { origin: 'https://evil.example' },
    body: formOf(SAVANNAH, ['resume', 'a.pdf']),
  });
  expect(posted.status).toBe(403);
  expect(board.applications()).toHaveLength(0);
});

test('an application larger than 10 MB is refused with a sentence', async () => {
  const board = await openBoard();
  const form = formOf(SAVANNAH);
  form.append('resume', new Blob([new Uint8Array(11 * 1024 * 1024)]), 'huge.pdf');
  const answer = await fetch(`${board.origin}/tidewater/jobs/420002`, { method: 'POST', body: form });
  expect(answer.status).toBe(413);
  expect(await answer.text()).toContain('larger than 10 MB');
});
