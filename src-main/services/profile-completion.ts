import type { MissingPart } from '#shared/contract/profile.ts';
import type { Profile } from '#shared/domain/profile.ts';

interface Need extends MissingPart {
  has: (profile: Profile) => boolean;
}

/** What a good application needs of a profile: the words to ask for it, why it matters, and where it is written. */
const NEEDS: readonly Need[] = [
  {
    what: 'an e-mail address',
    why: 'Every form asks for it, and without it no employer can answer.',
    section: 'about',
    has: ({ email }) => email !== '',
  },
  {
    what: 'a phone number',
    why: 'Most forms ask for it, and many first talks are by phone.',
    section: 'about',
    has: ({ phone }) => phone !== '',
  },
  {
    what: 'the city you live in',
    why: 'Jobs are matched by place, and forms ask for it.',
    section: 'about',
    has: ({ address }) => address.city !== '',
  },
  {
    what: 'a headline',
    why: 'It is the first line that a reader sees, and says which jobs are yours.',
    section: 'about',
    has: ({ headline }) => headline !== '',
  },
  {
    what: 'a summary in your words',
    why: 'Letters and resumes begin with it; without one they begin with your last job.',
    section: 'about',
    has: ({ summary }) => summary !== '',
  },
  {
    what: 'your work experience',
    why: 'How well a job fits is seen by it first.',
    section: 'experience',
    has: ({ experience }) => experience.length > 0,
  },
  {
    what: 'when each job began',
    why: 'Years of experience are counted from the dates, and forms ask for them.',
    section: 'experience',
    has: ({ experience }) => experience.every(({ start }) => start !== ''),
  },
  {
    what: 'what you achieved in each job',
    why: 'Documents say only what stands here, so without it they stay thin.',
    section: 'experience',
    has: ({ experience }) => experience.some(({ highlights }) => highlights.length > 0),
  },
  {
    what: 'your education',
    why: 'Many postings ask for a degree or a training.',
    section: 'education',
    has: ({ education }) => education.length > 0,
  },
  {
    what: 'your skills',
    why: 'Postings are compared with them word by word.',
    section: 'skills',
    has: ({ skills }) => skills.length > 0,
  },
  {
    what: 'a link, such as LinkedIn',
    why: 'Many forms ask for one, and readers look you up.',
    section: 'about',
    has: ({ links }) => links.length > 0,
  },
];

/** How complete a profile is, 0-100, and what is missing. */
export function completionOf(profile: Profile): { percent: number; missing: MissingPart[] } {
  const missing = NEEDS.filter(({ has }) => !has(profile)).map(({ what, why, section }) => ({
    what,
    why,
    section,
  }));
  return { percent: Math.round((1 - missing.length / NEEDS.length) * 100), missing };
}
