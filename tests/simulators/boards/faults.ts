import type { ServerResponse } from 'node:http';

/** Names that a board's token, or a path below `/fault/`, may have to get trouble in place of an answer. */
export const FAULTS = ['404', '500', 'hang', '30mb', 'empty', '429', 'odd'] as const;
export type Fault = (typeof FAULTS)[number];

const EMPTY: Record<string, string> = {
  greenhouse: '{"jobs":[]}',
  ashby: '{"jobs":[]}',
  recruitee: '{"offers":[]}',
  workable: '{"jobs":[]}',
  smartrecruiters: '{"content":[]}',
  teamtailor: '{"items":[]}',
  personio: '<workzag-jobs></workzag-jobs>',
};
const SIZE = 30 * 1024 * 1024;

export function answerWith(fault: Fault, board: string, response: ServerResponse): void {
  switch (fault) {
    case '404':
    case '500':
      response.writeHead(Number(fault)).end('{"error":"no"}');
      return;
    case '429':
      response.writeHead(429, { 'retry-after': '3600' }).end();
      return;
    case 'empty':
      response.end(EMPTY[board] ?? '[]');
      return;
    case 'odd':
      response.end('{"message":"moved to another interface"}');
      return;
    case '30mb':
      pourOut(response);
      return;
    case 'hang':
  }
}

/** As fast as it is read, so that an early end of reading is seen. */
function pourOut(response: ServerResponse): void {
  const chunk = Buffer.alloc(64 * 1024, 32);
  let sent = 0;
  const push = (): void => {
    while (sent < SIZE && !response.destroyed) {
      sent += chunk.length;
      if (!response.write(chunk)) {
        response.once('drain', push);
        return;
      }
    }
    response.end();
  };
  push();
}
