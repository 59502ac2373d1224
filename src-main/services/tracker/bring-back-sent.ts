import { applicationId } from '#main/db/application-id.ts';
import type { Db } from '#main/db/db.ts';
import type { LedgerEntry } from '#main/db/ledger/ledger-entry.ts';
import { readToShow, TO_SHOW } from '#main/db/ledger/to-show.ts';
import type { Repositories } from '#main/db/repositories.ts';
import { leadAsJob } from '#main/pipeline/stages/lead-as-job.ts';

/**
 * Puts what the database had forgotten and the record of what was sent still knows among the applications again, once
 * after each recovery: job, company and day are known, the documents and the receipt are not.
 */
export function bringBackSent(db: Db, repos: Repositories): void {
  const entries = readToShow(repos.meta.get(TO_SHOW));
  if (entries.length === 0) return;
  db.transaction(() => {
    for (const entry of entries) bringBack(repos, entry);
    repos.meta.set(TO_SHOW, '[]');
  });
}

function bringBack(repos: Repositories, entry: LedgerEntry): void {
  const { profileId, state } = entry;
  const job = asJob(entry);
  const { title, company, url } = job;
  const jobId = repos.jobs.has(job.id) ? job.id : repos.jobs.upsert(profileId, job).id;
  const isCertain = state === 'confirmed';
  repos.applications.noteDown(
    {
      ...{ id: applicationId(profileId, jobId), profileId, jobId, title, company, url },
      status: isCertain ? 'applied' : 'discovered',
    },
    new Date(entry.at),
    isCertain ? SENT : PERHAPS_SENT,
  );
}

function asJob(entry: LedgerEntry) {
  const { title, vendor } = entry;
  const url = entry.jobUrl || entry.url;
  const company = entry.company || hostOf(url);
  const source = vendor ?? 'url';
  const lead = { url, source, company, title: title || NO_TITLE, location: null, postedAt: null, job: null };
  return { ...leadAsJob(lead, entry.jobId), vendor };
}

const hostOf = (url: string): string => URL.parse(url)?.hostname ?? url;

const NO_TITLE = 'A job whose title is lost';
const SENT = 'Known from the record of what was sent; the documents and answers were lost with the database.';
const PERHAPS_SENT =
  'Known from the record of what was sent: it may have arrived. Documents and answers were lost with the database.';
