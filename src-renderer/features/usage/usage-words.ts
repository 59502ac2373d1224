import type { OutboundRequest } from '#shared/domain/outbound-request.ts';

type Sent = Pick<OutboundRequest, 'purpose' | 'method'>;

const FAILURES: Record<string, string> = {
  'rate-limit': 'takes no more calls for the moment',
  quota: 'its allowance for the day is used up',
  auth: 'refused the key',
  retired: 'no longer has the model',
  refused: 'refused the request',
  server: 'had a problem of its own',
  network: 'could not be reached',
  timeout: 'did not answer in time',
  late: 'took unusually long, and another one answered',
  surplus: 'was asked beside a late one that answered after all',
  'invalid-answer': 'its answer could not be used',
  aborted: 'was not waited for, as the work was stopped',
};

/** Why calls failed, in plain words. */
export const failureText = (kind: string): string => FAILURES[kind] ?? kind.replaceAll('-', ' ');

const PURPOSES: Record<OutboundRequest['purpose'], string> = {
  model: 'A model was asked',
  'model-test': 'A key was tested',
  page: 'A page was read',
  form: 'Opened in the browser',
};
const READS = ['GET', 'HEAD'];

/** Why something was sent. */
export function purposeText({ purpose, method }: Sent): string {
  return purpose === 'form' && !READS.includes(method) ? 'Sent by a page in the browser' : PURPOSES[purpose];
}

/** What went along with a request whose text is not kept. */
export const carriedText = ({ method }: Sent): string =>
  READS.includes(method)
    ? 'Only the address was asked for; nothing of yours went along.'
    : 'What was in the page went along. Of an application that was sent, the receipt keeps every answer.';
