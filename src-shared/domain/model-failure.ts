const FAILURES: Record<string, string> = {
  'rate-limit': 'takes no more calls for the moment',
  quota: 'has no more calls for today',
  auth: 'refused the key',
  retired: 'no longer has the model',
  refused: 'refused the request',
  server: 'had a problem of its own',
  network: 'could not be reached',
  timeout: 'did not answer in time',
  late: 'took unusually long, and another one answered',
  surplus: 'was asked beside a late one that answered after all',
  'invalid-answer': 'gave an answer that could not be used',
  aborted: 'was not waited for, as the work was stopped',
};

/** What befell a call of a model, as words that follow the provider's name: `refused the key`. */
export const failureText = (kind: string): string => FAILURES[kind] ?? kind.replaceAll('-', ' ');
