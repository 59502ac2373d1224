import { applicationId } from '#main/db/application-id.ts';
import { leadAsJob } from '#main/pipeline/stages/lead-as-job.ts';
import type { ListColumns, ListedApplication, ListStatuses } from '#shared/contract/tracker.ts';
import { localDay } from '#shared/dates/local-day.ts';
import type { Application, ApplicationStatus } from '#shared/domain/application.ts';
import { companyKey } from '#shared/domain/company-key.ts';
import { jobKeyOf } from '#shared/domain/same-job/job-key.ts';
import { titleKey } from '#shared/domain/title-key.ts';
import { NotFoundError, ValidationError } from '#shared/errors/index.ts';
import { WHEN_UNKNOWN } from '#shared/tracker/when-unknown.ts';
import { activeProfile } from '../active-profile.ts';
import type { ServiceDeps } from '../service-deps.ts';
import type { Services } from '../services.ts';

interface MadeElsewhere {
  company: string;
  title: string;
  url: string;
  status: ApplicationStatus;
  appliedOn: string | null;
  note: string;
}

/** Applications that were made elsewhere: one by one, or from the user's own list. None is stored twice (decision 0009). */
export function addedByHand(deps: ServiceDeps): Pick<Services['tracker'], 'add' | 'readList' | 'addList'> {
  const { db, repos, ids, clock } = deps;

  const jobAt = (profileId: string, made: Pick<MadeElsewhere, 'company' | 'title' | 'url'>) => {
    const address = addressOf(made);
    return repos.jobs.findByUrl(profileId, { url: address, vendor: null, title: made.title });
  };
  const get = (id: string): Application => {
    const application = repos.applications.get(id);
    if (application !== null) return application;
    throw new NotFoundError('The application was not stored. Try again.');
  };
  /** Answers the application's id, and whether it stood here before. */
  const store = (profileId: string, made: MadeElsewhere): { id: string; known: boolean } => {
    const { title, company, status } = made;
    const lead = {
      url: addressOf(made),
      source: 'elsewhere',
      title,
      company,
      location: null,
      postedAt: null,
    };
    const newId = ids.next('job');
    const job =
      jobAt(profileId, made) ?? repos.jobs.upsert(profileId, leadAsJob({ ...lead, job: null }, newId));
    const earlier = job.id === newId ? null : repos.applications.ofJob(job.id);
    if (earlier !== null) return { id: earlier.id, known: true };
    const id = applicationId(profileId, job.id);
    const now = clock.now();
    const sentAt = made.appliedOn === null ? now : middayOf(made.appliedOn, now);
    const first = status === 'discovered' ? status : 'applied';
    const when = status === 'discovered' || made.appliedOn !== null ? '' : WHEN_UNKNOWN;
    repos.applications.noteDown(
      { id, profileId, jobId: job.id, title, company, url: made.url, status: first },
      first === 'discovered' ? now : sentAt,
      when,
    );
    if (status !== first) repos.applications.setStatus(id, { status, note: WHEN_UNKNOWN, at: now });
    if (made.note !== '')
      repos.applicationItems.put(profileId, {
        ...{ kind: 'note', id: ids.next('item'), applicationId: id, text: made.note },
      });
    return { id, known: false };
  };

  const look = async (csv: string, chosen: ListColumns | undefined, statuses: ListStatuses) => {
    const { readApplications } = await import('#shared/tracker/read-applications.ts');
    const profileId = activeProfile(repos).id;
    const { headings, match, rows, unknown } = readApplications(csv, chosen, statuses);
    const stored = repos.applications.list(profileId);
    const ofJob = new Set(stored.map(({ jobId }) => jobId));
    const words = new Set(stored.map(wordsOf));
    const inList = new Set<string>();
    const judged = rows.map((row): ListedApplication => {
      const missing = whatIsMissing(row, clock.now());
      if (missing !== '') return { ...row, state: 'incomplete', why: missing };
      const key = jobKeyOf({ url: addressOf(row), title: row.title });
      const job = jobAt(profileId, row);
      const known = job !== null && ofJob.has(job.id);
      const state = known ? 'known' : inList.has(key) ? 'twice' : words.has(wordsOf(row)) ? 'perhaps' : 'new';
      inList.add(key);
      words.add(wordsOf(row));
      return { ...row, state, why: WHY[state] };
    });
    return { headings, columns: match, rows: judged, unknown };
  };

  return {
    add: (made) =>
      db.transaction(() => {
        if (isToCome(made, clock.now())) throw new ValidationError(TO_COME);
        const { id, known } = store(activeProfile(repos).id, made);
        return { application: get(id), known };
      }),
    readList: ({ csv, columns, statuses }) => look(csv, columns, statuses),
    async addList({ csv, columns, statuses, lines }) {
      const { readApplications } = await import('#shared/tracker/read-applications.ts');
      const profileId = activeProfile(repos).id;
      const wanted = new Set(lines);
      const { rows } = readApplications(csv, columns, statuses);
      // One that stands here already, or further up in the list, is found by `store` and left as it is.
      const added = db.transaction(() =>
        rows.flatMap((row) => {
          if (!wanted.has(row.line) || row.status === null || whatIsMissing(row, clock.now()) !== '')
            return [];
          const { id, known } = store(profileId, { ...row, status: row.status });
          return known ? [] : [id];
        }),
      );
      return { added, left: rows.length - added.length };
    },
  };
}

const WHY = {
  new: '',
  known: 'Stands here already.',
  twice: 'Stands further up in the list.',
  perhaps: 'The same job title at this company is here or further up, with another address.',
} as const;

const TO_COME = 'The day of the application is still to come.';

function whatIsMissing(row: Omit<ListedApplication, 'state' | 'why'>, now: Date): string {
  if (row.company === '') return 'No company.';
  if (row.title === '') return 'No job title.';
  if (isToCome(row, now)) return TO_COME;
  return row.status === null ? `“${row.statusText}” is no status that JobAI knows.` : '';
}

const isToCome = ({ appliedOn }: Pick<MadeElsewhere, 'appliedOn'>, now: Date): boolean =>
  appliedOn !== null && appliedOn > localDay(now);

/** The middle of a day where the user lives, so that it is that day on every clock of theirs; of today no moment to come. */
function middayOf(day: string, now: Date): Date {
  const midday = new Date(`${day}T12:00`);
  return midday < now ? midday : now;
}

/** What a job is known by that has no address: its company and title, however they are written. */
function addressOf({ company, title, url }: Pick<MadeElsewhere, 'company' | 'title' | 'url'>): string {
  return url === '' ? `added by hand: ${wordsOf({ company, title })}` : url;
}

function wordsOf({ company, title }: { company: string; title: string }): string {
  return `${companyKey(company)}, ${titleKey(title)}`;
}
