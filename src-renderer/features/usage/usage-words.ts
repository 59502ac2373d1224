import type { AgentName } from '#shared/domain/agent-name.ts';
import type { OutboundRequest } from '#shared/domain/outbound-request.ts';

type Sent = Pick<OutboundRequest, 'purpose' | 'method'>;

const WORK: Partial<Record<AgentName, string>> = {
  scout: 'Searching for jobs',
  analyst: 'Reading and judging jobs',
  company: 'Looking up companies',
  resume: 'Writing resumes',
  'cover-letter': 'Writing letters',
  applier: 'Filling in forms',
  guard: 'Checking what was written',
  system: 'Testing keys',
};

/** What one of the program's workers does, in the user's words. */
export const workText = (agent: string): string => WORK[agent as AgentName] ?? agent;

const FAILURES: Record<string, string> = {
  'rate-limit': 'takes no more calls for the moment',
  quota: 'its allowance for the day is used up',
  auth: 'refused the key',
  retired: 'no longer has the model',
  refused: 'refused the request',
  server: 'had a problem of its own',
  network: 'could not be reached',
  timeout: 'did not answer in time',
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
