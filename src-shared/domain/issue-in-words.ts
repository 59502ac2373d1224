/** What zod says about a value that it does not take. */
export interface Issue {
  message: string;
  code?: string;
  origin?: string;
  format?: string;
  minimum?: number | bigint;
  maximum?: number | bigint;
  values?: readonly unknown[];
  path?: readonly (PropertyKey | { key: PropertyKey })[];
}

/** What is wrong with a value, for people: which one, and what would do. A message that was written for people stays. */
export function issueInWords(issue: Issue, path: readonly string[]): string {
  if (!OWN_WORDS.test(issue.message)) return sentence(issue.message);
  const what = nameOf(path);
  switch (issue.code) {
    case 'too_small':
      if (issue.minimum === 1 && issue.origin !== 'number') return `${what} must not be empty.`;
      return `${what} must be at least ${amount(issue.minimum, issue.origin)}.`;
    case 'too_big':
      return `${what} can be at most ${amount(issue.maximum, issue.origin)}.`;
    case 'invalid_value':
      return `${what} must be one of these: ${(issue.values ?? []).map(String).join(', ')}.`;
    case 'invalid_format':
      return `${what} is not ${FORMATS[issue.format ?? ''] ?? 'in the right form'}.`;
    case 'invalid_type':
      return `${what} is missing, or of another kind than is asked for.`;
    case 'unrecognized_keys':
      return `There is something in it that JobAI does not know: ${issue.message.replace(/^.*?: /, '')}.`;
    default:
      return `${what} can not be taken as it is.`;
  }
}

/** What is wrong with a value as a whole: its first problem. */
export function firstIssueInWords({ issues: [issue] }: { issues: readonly Issue[] }): string {
  if (issue === undefined) return '';
  const path = (issue.path ?? []).map((step) => String(typeof step === 'object' ? step.key : step));
  return issueInWords(issue, path);
}

/** How zod's own messages begin. */
const OWN_WORDS = /^(?:Too (?:small|big)|Invalid|Unrecognized)\b/;

const FORMATS: Readonly<Record<string, string>> = {
  email: 'an e-mail address',
  url: 'a web address',
  date: 'a date such as 2026-03-31',
  datetime: 'a time',
};

/** `config.minScore` is "The min score"; a place in a list is left out. */
function nameOf(path: readonly string[]): string {
  const last = path.findLast((step) => !/^\d+$/.test(step));
  return last === undefined ? 'This' : `The ${last.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()}`;
}

function sentence(message: string): string {
  const text = message.charAt(0).toUpperCase() + message.slice(1);
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function amount(count: number | bigint | undefined, origin = ''): string {
  if (origin === 'string') return `${count} characters long`;
  return origin === 'array' ? `${count} entries long` : String(count);
}
