import type { HeldBack } from './form.ts';

/** What was held back, as clauses for people: a line for each that would have carried something of theirs or may have, those that read alike once, and the sites of the rest. */
export interface HeldBackWords {
  told: string[];
  others: string[];
}

/** Says which of the user's data a page wanted to send where, e.g. `2 of your answers to ads.example.com, 3 times (it goes to another site)`. */
export function heldBackWords(held: readonly HeldBack[]): HeldBackWords {
  const told = held.filter(mayTell);
  const hosts = new Set(held.filter((one) => !mayTell(one)).map(({ url }) => hostOf(url)));
  return {
    told: [...new Set(told.map(asLine))],
    others: [...hosts],
  };
}

function asLine({ url, why, times, ...load }: HeldBack): string {
  const often = times === 1 ? '' : `, ${times} times`;
  return `${ofTheUsers(load)} to ${hostOf(url)}${often} (${why})`;
}

/** It would have carried something of the user's, or may have. */
export const mayTell = ({ carried, file }: HeldBack): boolean => carried !== 0 || file;

function ofTheUsers({ carried, file }: Pick<HeldBack, 'carried' | 'file'>): string {
  const what = [
    ...(carried === null ? ['something that nobody can read'] : []),
    ...(carried ? [carried === 1 ? 'one of your answers' : `${carried} of your answers`] : []),
    ...(file ? ['a file of yours'] : []),
  ];
  return what.join(' and ');
}

const hostOf = (url: string): string => URL.parse(url)?.host ?? url;
