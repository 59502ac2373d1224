import { titleLevel } from '#shared/domain/job-title.ts';
import type { Case } from '../case.ts';
import type { Finding } from '../weights.ts';
import { quoted } from './quoted.ts';

const NAMES = [
  'an internship',
  'a junior role',
  'a mid-level role',
  'a senior role',
  'a lead role',
  'a head or director role',
];
const BELOW = [100, 65, 35, 15, 5, 0];
const ABOVE = [100, 85, 60, 45, 35, 30];

/** The role's rank beside the profile's own: too low for the role costs more than too high. */
export function seniorityPart({ job, profile, experience }: Case): Finding | null {
  const wanted = titleLevel(job.title) ?? (job.seniority ? titleLevel(job.seniority) : null);
  if (wanted === null) return null;
  const own = Math.max(
    titleLevel(profile.experience[0]?.title ?? '') ?? 0,
    titleLevel(profile.headline) ?? 0,
    byYears(experience.relevant),
  );
  const distance = own - wanted;
  const score = (distance < 0 ? BELOW[-distance] : ABOVE[distance]) ?? 0;
  return {
    name: 'seniority',
    score,
    evidence: `${quoted(job.title)} is ${NAMES[wanted]}; your profile reads as ${NAMES[own]}.`,
    quote: job.title,
  };
}

function byYears(years: number): number {
  if (years < 1) return 0;
  if (years < 2.5) return 1;
  return years < 5 ? 2 : 3;
}
