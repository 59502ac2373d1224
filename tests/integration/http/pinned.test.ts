import { expect, test } from 'vitest';
import { serve, testHttp } from './server.ts';

/** A name server that answers each call with the next of its answers, and the last from then on. */
function answering(...answers: string[][]) {
  let calls = 0;
  return async () => {
    calls += 1;
    return answers[Math.min(calls, answers.length) - 1] ?? [];
  };
}

test('a name is connected to at the address that was checked, whatever it stands for a moment later', async () => {
  let asked = 0;
  const origin = await serve((_, response) => {
    asked += 1;
    response.end('inside');
  });
  const { port } = new URL(origin);
  // `localhost` is this machine for the system; the check was told of an address where nothing answers.
  const http = testHttp({ timeoutMs: () => 400, resolve: answering(['203.0.113.7']) });
  await expect(http.read(`http://localhost:${port}/`, { named: true })).rejects.toThrow(
    /did not answer|reached|refuses/,
  );
  expect(asked).toBe(0);
});

test('a name that the user gave and that was public does not lead inside later', async () => {
  const http = testHttp({ timeoutMs: () => 200, resolve: answering(['203.0.113.7'], ['127.0.0.1']) });
  const url = 'http://jobs.example:8099/';
  await expect(http.read(url, { named: true })).rejects.toMatchObject({
    details: { reason: 'private-address' },
  });
});

test('a private name that the user gave is read', async () => {
  const origin = await serve((_, response) => response.end('<h1>Jobs</h1>'));
  const { port } = new URL(origin);
  const http = testHttp({ resolve: answering(['127.0.0.1']) });
  const page = await http.read(`http://jobs.intranet.example:${port}/`, { named: true });
  expect(page.body).toBe('<h1>Jobs</h1>');
});
