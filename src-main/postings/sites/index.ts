import type { BoardReader } from '../boards/board-reader.ts';
import { adzuna } from './adzuna.ts';
import { arbeitnow } from './arbeitnow.ts';
import { himalayas } from './himalayas.ts';
import { hnHiring } from './hn-hiring.ts';
import { jobicy } from './jobicy.ts';
import { remoteok } from './remoteok.ts';
import { remotive } from './remotive.ts';
import { theMuse } from './the-muse.ts';
import { usajobs } from './usajobs.ts';

/** Every reader of a job site's JSON. */
export const siteReaders: readonly BoardReader[] = [
  ...[remotive, remoteok, arbeitnow, himalayas, jobicy, hnHiring, theMuse, adzuna, usajobs],
];
