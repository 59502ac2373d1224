import type { ApplicationStatus } from '../domain/application.ts';
import type { Judged } from './classify.ts';

const FROM: Partial<Record<Judged['class'], { to: ApplicationStatus; when: readonly ApplicationStatus[] }>> =
  {
    received: { to: 'applied', when: ['discovered'] },
    interview: { to: 'interviewing', when: ['discovered', 'applied', 'no-answer'] },
    offer: { to: 'offer', when: ['discovered', 'applied', 'interviewing', 'no-answer'] },
    rejection: { to: 'rejected', when: ['discovered', 'applied', 'interviewing', 'offer', 'no-answer'] },
  };

/** The status that a mail speaks for, where it is another than today's; null where it is unsure or changes nothing. */
export function proposedStatus(judged: Judged, now: ApplicationStatus): ApplicationStatus | null {
  const step = judged.unsure ? undefined : FROM[judged.class];
  return step?.when.includes(now) ? step.to : null;
}
