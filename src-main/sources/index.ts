import { COMPANY_BOARDS } from './boards.ts';
import { companyBoard } from './company-board.ts';
import { practice } from './practice.ts';
import type { Source } from './source.ts';
import { url } from './url.ts';

/** Everywhere that jobs can be looked for, in the order in which they are offered. */
export const SOURCES: readonly Source[] = [practice, url, ...COMPANY_BOARDS.map(companyBoard)];

/** A source by its name. */
export function sourceNamed(name: string): Source | undefined {
  return SOURCES.find((source) => source.name === name);
}
