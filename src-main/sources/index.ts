import { COMPANY_BOARDS } from './boards.ts';
import { companyBoard } from './company-board.ts';
import { feed } from './feed.ts';
import { google } from './google.ts';
import { practice } from './practice.ts';
import { adzuna } from './sites/adzuna.ts';
import { arbeitnow } from './sites/arbeitnow.ts';
import { himalayas } from './sites/himalayas.ts';
import { hnHiring } from './sites/hn-hiring.ts';
import { jobicy } from './sites/jobicy.ts';
import { remoteok } from './sites/remoteok.ts';
import { remotive } from './sites/remotive.ts';
import { theMuse } from './sites/the-muse.ts';
import { usajobs } from './sites/usajobs.ts';
import { weworkremotely } from './sites/weworkremotely.ts';
import type { Source } from './source.ts';
import { url } from './url.ts';

/** Sites that pass on the openings of many companies: they need no company's name. */
export const JOB_SITES: readonly Source[] = [
  ...[
    remotive,
    remoteok,
    arbeitnow,
    himalayas,
    jobicy,
    theMuse,
    weworkremotely,
    hnHiring,
    adzuna,
    usajobs,
    google,
  ],
];

/** Stands for all job sites and all boards that are known: no company has to be named. */
export const EVERYWHERE = {
  name: 'everywhere',
  label: 'Everywhere',
  needsTarget: false,
  targetHint: 'nothing: all job sites and the boards that JobAI knows are asked',
} as const;

/** Everywhere that jobs can be looked for, in the order in which they are offered. */
export const SOURCES: readonly Source[] = [
  ...[practice, url, feed],
  ...JOB_SITES,
  ...COMPANY_BOARDS.map(companyBoard),
];

/** As they are offered to the user, with what stands for all of them. */
export const OFFERED = [practice, EVERYWHERE, ...SOURCES.filter((source) => source !== practice)] as const;

/** A source by its name. */
export function sourceNamed(name: string): Source | undefined {
  return SOURCES.find((source) => source.name === name);
}
