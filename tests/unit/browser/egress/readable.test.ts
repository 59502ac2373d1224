import { expect, it } from 'vitest';
import { createValueCount } from '#main/browser/egress/carried-values.ts';
import { type PausedRequest, readPaused } from '#main/browser/egress/read-paused.ts';

const count = createValueCount(['Ada Byron', 'ada@example.org']);
const paused = (body: string): PausedRequest => ({
  requestId: '1',
  frameId: 'f',
  resourceType: 'Fetch',
  request: {
    url: 'https://jobs.acme.example/receive',
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    postDataEntries: [{ bytes: Buffer.from(body).toString('base64') }],
    hasPostData: true,
  },
});
const read = (body: string) => readPaused(paused(body), 'f', count);
const pdf = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(900_000, 'q7 ')]).toString('base64');
const NAMED = '"name":"Ada Byron","email":"ada@example.org"';

it('finds the user’s values behind a document in base64, as well as before it', () => {
  expect(read(`{"cv":"${pdf}",${NAMED}}`)).toMatchObject({ carried: 2, sealed: false });
  expect(read(`{${NAMED},"cv":"${pdf}"}`)).toMatchObject({ carried: 2, sealed: false });
});

it('finds them at both ends of a long text, and takes what lies between for unread', () => {
  const words = 'word '.repeat(200_000);
  expect(read(`{"letter":"${words}",${NAMED}}`)).toMatchObject({ carried: 2, sealed: true });
  expect(read(`{"a":"${words}",${NAMED},"b":"${words}"}`)).toMatchObject({ carried: 0, sealed: true });
});

it('reads what calls itself a document and is none', () => {
  const claimed = (body: string | Buffer): PausedRequest => {
    const { request, ...rest } = paused('');
    const postDataEntries = [{ bytes: Buffer.from(body).toString('base64') }];
    return {
      ...rest,
      request: { ...request, headers: { 'content-type': 'application/pdf' }, postDataEntries },
    };
  };
  expect(readPaused(claimed(`{${NAMED}}`), 'f', count)).toMatchObject({ carried: 2, file: false });
  expect(readPaused(claimed('%PDF-1.7\n…'), 'f', count)).toMatchObject({ carried: 0, file: true });
});

it('takes a long run of base64 that is no document for unread', () => {
  const hidden = Buffer.from('x'.repeat(500_000) + NAMED).toString('base64');
  expect(read(`{"d":"${hidden}"}`)).toMatchObject({ sealed: true });
});

it('finds them behind megabytes', () => {
  expect(read(`{"cv":"${pdf.repeat(3)}",${NAMED}}`)).toMatchObject({ carried: 2, sealed: true });
});

it('reads a body of megabytes in no time that anybody notices', () => {
  const long = `{"cv":"${pdf}",${NAMED}}${'%7B'.repeat(250_000)}`;
  const at = performance.now();
  read(long);
  expect(performance.now() - at).toBeLessThan(3000);
});
