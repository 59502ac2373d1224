import { Profile } from '#shared/domain/profile.ts';
import { factIndex } from '#shared/writing/fact-index.ts';
import { letterLedger } from '#shared/writing/ledger/letter-ledger.ts';
import { streamJob } from '#tests/fakes/documents-people.ts';
import fields from './ledger-fields.json' with { type: 'json' };
import people from './ledger-people.json' with { type: 'json' };

/** A person with several employers, what they may say in a letter, and what they must not, by kind. */
export interface LedgerPerson {
  language: string;
  /** Title, company, start, end (empty while it goes on) and lines. */
  jobs: [string, string, string, string, string[]][];
  /** Degree, field, school, start and end. */
  school: [string, string, string, string, string];
  skills: string[];
  /** The employer that the letter goes to. */
  company: string;
  honest: string[];
  forged: Record<string, string>;
}

/** One sentence, or several that belong together, and what the ledger says against it. */
export interface PersonCase {
  kind: string;
  text: string;
  problems: string[];
}

const PEOPLE = people as unknown as readonly LedgerPerson[];
export const PEOPLE_OF_FIELDS = fields as unknown as readonly LedgerPerson[];

/** What the ledger says of letters of people who did each thing at one of several places. */
export function casesOfPeople(today: string, of = PEOPLE): PersonCase[] {
  return of.flatMap((person) => {
    const check = (kind: string, text: string): PersonCase => ({
      kind: `${person.language} ${kind}`,
      text,
      problems: problemsOf(text, person, today),
    });
    return [
      ...person.honest.map((text) => check('honest', text)),
      ...Object.entries(person.forged).map(([kind, text]) => check(kind, text)),
    ];
  });
}

function problemsOf(text: string, person: LedgerPerson, today: string): string[] {
  const job = streamJob({
    title: 'Mitarbeit',
    company: person.company,
    description: '',
    responsibilities: [],
    skills: [],
  });
  const nothing = { name: '', email: '', phone: '', location: '', links: [] };
  const ledger = letterLedger(
    {
      kind: 'letter',
      contact: nothing,
      ...{ date: '', company: job.company, role: job.title, salutation: '', closing: '', signature: '' },
      paragraphs: [{ text, factIds: [], origin: 'user' }],
    },
    { facts: factIndex(profileOf(person), []).byId, job, research: [], today },
  );
  return ledger.flatMap(({ problems }) => problems);
}

function profileOf({ jobs, school: [degree, field, school, start, end], skills }: LedgerPerson): Profile {
  return Profile.parse({
    id: 'p',
    name: { first: 'Ada', last: 'Stone', full: 'Ada Stone' },
    address: {},
    experience: jobs.map(([title, company, from, to, highlights], at) => ({
      id: `e${at}`,
      ...{ title, company, start: from, end: to, current: to === '', highlights },
    })),
    education: [{ id: 's', school, degree, field, start, end }],
    skills: skills.map((name) => ({ name })),
  });
}
