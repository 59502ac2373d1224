import type { MissingPart } from '#shared/contract/profile.ts';
import type { Answer } from '#shared/domain/answer.ts';
import type { Story } from '#shared/domain/interview.ts';
import type { Preferences } from '#shared/domain/preferences.ts';
import type { Profile } from '#shared/domain/profile.ts';

/** All that the user said about themself. */
interface Said {
  profile: Profile;
  answers: readonly Answer[];
  preferences: Preferences;
  stories: readonly Story[];
}

interface Need extends MissingPart {
  has: (said: Said) => boolean;
}

/** What a good application needs of a profile: the words to ask for it, why it matters, and where it is written. */
const NEEDS: readonly Need[] = [
  {
    what: 'an e-mail address',
    why: 'Every form asks for it, and without it no employer can answer.',
    section: 'about',
    has: ({ profile: { email } }) => email !== '',
  },
  {
    what: 'a phone number',
    why: 'Most forms ask for it, and many first talks are by phone.',
    section: 'about',
    has: ({ profile: { phone } }) => phone !== '',
  },
  {
    what: 'the city you live in',
    why: 'Jobs are matched by place, and forms ask for it.',
    section: 'about',
    has: ({ profile: { address } }) => address.city !== '',
  },
  {
    what: 'a headline',
    why: 'It is the first line that a reader sees, and says which jobs are yours.',
    section: 'about',
    has: ({ profile: { headline } }) => headline !== '',
  },
  {
    what: 'a summary in your words',
    why: 'Letters and resumes begin with it; without one they begin with your last job.',
    section: 'about',
    has: ({ profile: { summary } }) => summary !== '',
  },
  {
    what: 'your work experience',
    why: 'How well a job fits is seen by it first.',
    section: 'experience',
    has: ({ profile: { experience } }) => experience.length > 0,
  },
  {
    what: 'when each job began',
    why: 'Years of experience are counted from the dates, and forms ask for them.',
    section: 'experience',
    has: ({ profile: { experience } }) => experience.every(({ start }) => start !== ''),
  },
  {
    what: 'what you achieved in each job',
    why: 'Documents say only what stands here, so without it they stay thin.',
    section: 'experience',
    has: ({ profile: { experience } }) => experience.some(({ highlights }) => highlights.length > 0),
  },
  {
    what: 'your education',
    why: 'Many postings ask for a degree or a training.',
    section: 'education',
    has: ({ profile: { education } }) => education.length > 0,
  },
  {
    what: 'your skills',
    why: 'Postings are compared with them word by word.',
    section: 'skills',
    has: ({ profile: { skills } }) => skills.length > 0,
  },
  {
    what: 'a link, such as LinkedIn',
    why: 'Many forms ask for one, and readers look you up.',
    section: 'about',
    has: ({ profile: { links } }) => links.length > 0,
  },
  {
    what: 'where you want to work',
    why: 'New searches begin with your places, or with remote work.',
    section: 'preferences',
    has: ({ preferences: { places, remote } }) => places.length > 0 || remote !== null,
  },
  {
    what: 'in which countries you may work',
    why: 'Nearly every form asks, and JobAI never guesses it.',
    section: 'preferences',
    has: ({ answers }) => answers.some(({ key }) => key === 'auth.authorized'),
  },
  {
    what: 'when you could start, or your notice period',
    why: 'Forms and first talks ask for it.',
    section: 'preferences',
    has: ({ answers }) => answers.some(({ key }) => key === 'availability.start' || key === 'notice.period'),
  },
  {
    what: 'a story of something you did',
    why: 'Interviews ask for them, and a told one is easier to tell again.',
    section: 'stories',
    has: ({ stories }) => stories.length > 0,
  },
];

/** How complete a profile is, 0-100, and what is missing. */
export function completionOf(said: Said): { percent: number; missing: MissingPart[] } {
  const missing = NEEDS.filter(({ has }) => !has(said)).map(({ what, why, section }) => ({
    what,
    why,
    section,
  }));
  return { percent: Math.round((1 - missing.length / NEEDS.length) * 100), missing };
}
