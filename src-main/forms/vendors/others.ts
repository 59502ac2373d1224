import type { Vendor } from './vendor.ts';

const IN_STEPS = new Set(['taleo']);

/** Vendors that need no particular treatment yet: known so that their name can be shown and their hosts be sent to. */
export const others: readonly Vendor[] = [
  ['rippling', 'rippling.com'],
  ['pinpoint', 'pinpointhq.com'],
  ['breezy', 'breezy.hr'],
  ['jazzhr', 'applytojob.com'],
  ['oracle', 'oraclecloud.com'],
  ['successfactors', 'successfactors.com', 'successfactors.eu', 'sapsf.com', 'sapsf.eu'],
  ['taleo', 'taleo.net'],
  ['eightfold', 'eightfold.ai'],
  ['join', 'join.com'],
  ['softgarden', 'softgarden.io'],
  ['comeet', 'comeet.com'],
  ['paylocity', 'paylocity.com'],
  ['ukg', 'ultipro.com'],
  ['dover', 'dover.com'],
].map(([name = '', ...domains]) => {
  const hosts = domains.map((domain) => `*.${domain}`);
  return { name, hosts, sendsTo: hosts, ...(IN_STEPS.has(name) && { manySteps: true }) };
});
