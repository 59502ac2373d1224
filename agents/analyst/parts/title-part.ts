import { titleLikeness } from '#shared/domain/job-title.ts';
import type { Case } from '../case.ts';
import { titlePieces } from '../profile/title-pieces.ts';
import type { Finding } from '../weights.ts';
import { quoted } from './quoted.ts';

/** Older jobs say less about what somebody does now. */
const RECENCY = [1, 0.95, 0.85, 0.75];

/** How like the work is to what the profile's headline and jobs are called. */
export function titlePart({ job, profile }: Case): Finding | null {
  if (job.title.trim() === '') return null;
  const candidates = [
    ...titlePieces(profile.headline).map((title) => ({ title, factor: 1 })),
    ...profile.experience.flatMap(({ title, company }, index) =>
      [...titlePieces(title), `${title}, ${company}`].map((piece) => ({
        title: piece,
        factor: RECENCY[index] ?? 0.65,
      })),
    ),
  ];
  const best = candidates
    .map(({ title, factor }) => ({ title, likeness: factor * titleLikeness(title, job.title) }))
    .reduce((top, next) => (next.likeness > top.likeness ? next : top), { title: '', likeness: 0 });
  const evidence =
    best.likeness === 0
      ? `No job in your profile is like ${quoted(job.title)}.`
      : `${quoted(job.title)} is ${degree(best.likeness)} ${quoted(best.title)} in your profile.`;
  return { name: 'title', score: Math.min(100, best.likeness * 115), evidence, quote: job.title };
}

function degree(likeness: number): string {
  if (likeness > 0.8) return 'the same work as';
  return likeness > 0.45 ? 'close to' : 'only loosely like';
}
