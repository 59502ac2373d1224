/** Where the work is done, in words. */
export const REMOTE_WORDS: Readonly<Record<string, string>> = {
  remote: 'Remote',
  hybrid: 'Hybrid',
  onsite: 'On site',
};
