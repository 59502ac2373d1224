import type { Clock, Logger } from '#agents/ports.ts';
import { applicationId } from '#main/db/application-id.ts';
import type { Db } from '#main/db/db.ts';
import type { LedgerEntry } from '#main/db/ledger/ledger-entry.ts';
import { mendedEntry } from '#main/db/ledger/mended-entry.ts';
import { readToShow, TO_SHOW } from '#main/db/ledger/to-show.ts';
import type { Repositories } from '#main/db/repositories.ts';
import { leadAsJob } from '#main/pipeline/stages/lead-as-job.ts';
import { isKeyOfTitle } from '#shared/domain/same-job/job-key.ts';

interface Parts {
  db: Db;
  repos: Repositories;
  log: Logger;
  clock: Clock;
}

/**
 * Puts what the database had forgotten and the record of what was sent still knows among the applications again, once
 * after each recovery: job, company and day are known, the documents and the receipt are not. What can't be put there is
 * logged, and tried again at the next start.
 */
export function bringBackSent({ db, repos, log, clock }: Parts): void {
  const entries = readToShow(repos.meta.get(TO_SHOW));
  if (entries.length === 0) return;
  const now = clock.now();
  const bring = (entry: LedgerEntry): boolean => {
    try {
      db.transaction(() => bringBack(repos, entry, now));
      return true;
    } catch (thrown) {
      log.error('an application could not be brought back', { url: entry.url, error: String(thrown) });
      return false;
    }
  };
  try {
    db.transaction(() => {
      const left = entries.filter((entry) => !bring(entry));
      repos.meta.set(TO_SHOW, JSON.stringify(left));
    });
  } catch (thrown) {
    log.error('what was brought back could not be stored', { error: String(thrown) });
  }
}

function bringBack(repos: Repositories, found: LedgerEntry, now: Date): void {
  const { entry, lost } = mendedEntry(found, now);
  const { profileId, state } = entry;
  const job = asJob(entry);
  const { title, company, url } = job;
  const jobId = repos.jobs.has(job.id) ? job.id : repos.jobs.upsert(profileId, job).id;
  const isCertain = state === 'confirmed';
  const said = isCertain ? SENT : PERHAPS_SENT;
  repos.applications.noteDown(
    {
      ...{ id: applicationId(profileId, jobId), profileId, jobId, title, company, url },
      status: isCertain ? 'applied' : 'discovered',
    },
    new Date(entry.at),
    lost === '' ? said : `${said} ${lost}`,
  );
}

function asJob(entry: LedgerEntry) {
  const { title, vendor } = entry;
  const url = entry.jobUrl || entry.url;
  const company = entry.company || hostOf(url);
  const source = vendor ?? 'url';
  const lead = { url, source, company, title: title || NO_TITLE, location: null, postedAt: null, job: null };
  const isFormOfMany = isKeyOfTitle(entry.jobKey, { url, vendor, title });
  return { ...leadAsJob(lead, entry.jobId), vendor, ...(isFormOfMany && { isFormOfMany }) };
}

const hostOf = (url: string): string => URL.parse(url)?.hostname ?? url;

const NO_TITLE = 'A job whose title is lost';
const SENT = 'Known from the record of what was sent; the documents and answers were lost with the database.';
const PERHAPS_SENT =
  'Known from the record of what was sent: it may have arrived. Documents and answers were lost with the database.';
