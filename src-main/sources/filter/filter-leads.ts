import type { JobLead } from '#shared/domain/job.ts';
import type { SearchFilters } from '#shared/domain/search-filters.ts';
import { isAgency } from './is-agency.ts';
import { misfitsLevel } from './level.ts';
import { misfitsPay } from './pay.ts';
import { placeCheck } from './place.ts';
import { misfitsMust, misfitsMustNot } from './words.ts';

/** How many leads fell out by one filter, in words. */
export interface LeftOut {
  why: string;
  count: number;
}

type Check = readonly [why: string, misfits: (lead: JobLead) => boolean];

/**
 * The leads that the filters let pass, and how many fell out by which. What a posting does not say never counts against it,
 * but where only remote work is wanted: then it has to be said.
 */
export function filterLeads(
  leads: readonly JobLead[],
  filters: SearchFilters | null,
): { leads: JobLead[]; leftOut: LeftOut[] } {
  const checks = filters === null ? [] : checksOf(filters);
  const counts = new Map<string, number>();
  const kept = leads.filter((lead: JobLead) => {
    const struck = checks.find(([, misfits]) => misfits(lead));
    if (struck !== undefined) counts.set(struck[0], (counts.get(struck[0]) ?? 0) + 1);
    return struck === undefined;
  });
  return { leads: kept, leftOut: [...counts].map(([why, count]) => ({ why, count })) };
}

function checksOf(filters: SearchFilters): Check[] {
  const { pay, levels, types, must, mustNot, noAgencies } = filters;
  const place = placeCheck(filters);
  return [
    ...(place === null ? [] : [place]),
    ...(pay === null
      ? []
      : [['pay less than you ask for', (lead: JobLead) => misfitsPay(lead, pay)] as const]),
    ...(levels.length === 0
      ? []
      : [['are of another level', (lead: JobLead) => misfitsLevel(lead, levels)] as const]),
    ...(types.length === 0
      ? []
      : [['are of another kind of employment', (lead: JobLead) => misfitsType(lead, types)] as const]),
    ...(must.length === 0
      ? []
      : [[`do not say ${listed(must)}`, (lead: JobLead) => misfitsMust(lead, must)] as const]),
    ...(mustNot.length === 0
      ? []
      : [[`say ${listed(mustNot)}`, (lead: JobLead) => misfitsMustNot(lead, mustNot)] as const]),
    ...(noAgencies ? [['are an agency’s', isAgency] as const] : []),
  ];
}

function misfitsType({ job }: JobLead, types: readonly string[]): boolean {
  const type = job?.employmentType;
  return type !== null && type !== undefined && KNOWN.has(type) && !types.includes(type);
}

const KNOWN = new Set(['full-time', 'part-time', 'contract', 'temporary', 'internship', 'apprenticeship']);

function listed(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(' or ');
}
