import type { OutboundRequest } from '#shared/domain/outbound-request.ts';

type Sent = Pick<OutboundRequest, 'purpose' | 'method'>;

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
