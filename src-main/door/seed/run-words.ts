/** States of a run after which nothing more comes. */
export const ENDED: ReadonlySet<string> = new Set([
  'completed',
  'stopped',
  'failed',
  'interrupted',
  'paused',
]);

/** Where is looked when nobody says where. */
export const everywhere = () => [{ name: 'everywhere', target: '' }];
