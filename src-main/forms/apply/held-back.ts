import type { HeldBack } from '#shared/domain/form.ts';
import type { FormTab, StoppedRequest } from './apply-request.ts';

/** A page may make as many as it likes. */
const MOST_KINDS = 50;
const LONGEST_ADDRESS = 200;
/** Of a live connection nobody knows what it would have carried: it stands before what would have carried nothing. */
const PERHAPS = 0.5;

/** All that the guard held of a form since it was opened, for its report: a line a method, site and reason. */
export function heldBack({ guard }: Pick<FormTab, 'guard'>): HeldBack[] {
  const kinds = new Map<string, StoppedRequest[]>();
  for (const one of guard.traffic().held) {
    const key = [one.method, URL.parse(one.url)?.origin ?? one.url, one.why, one.file].join(' ');
    kinds.set(key, [...(kinds.get(key) ?? []), one]);
  }
  return [...kinds.values()].map(asOne).sort(byWeight).slice(0, MOST_KINDS);
}

function asOne(held: readonly StoppedRequest[]): HeldBack {
  const [most] = [...held].sort(byWeight) as [StoppedRequest];
  const { method, url, why, carried, file } = most;
  return { method, url: url.slice(0, LONGEST_ADDRESS), why, carried, file, times: held.length };
}

type Weighed = Pick<HeldBack, 'carried' | 'file'>;
const byWeight = (one: Weighed, other: Weighed): number => weight(other) - weight(one);
const weight = ({ carried, file }: Weighed): number => (carried ?? PERHAPS) + Number(file);
