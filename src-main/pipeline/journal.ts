import { applicationId } from '#main/db/application-id.ts';
import type { SubmissionKey } from '#main/db/submission.ts';
import { type Receipt, wentOut } from '#shared/domain/application.ts';
import type { FillReport } from '#shared/domain/form.ts';
import type { Job } from '#shared/domain/job.ts';
import type { Profile } from '#shared/domain/profile.ts';
import { keysOfAddress } from '#shared/domain/same-job/address-keys.ts';
import { AuthorizationError } from '#shared/errors/index.ts';
import { profilesOfPerson } from './profiles-of-person.ts';
import type { JournalDoor, PipelineDeps } from './types.ts';

/** The journal's door with what the receipt needs. */
export interface Journal extends JournalDoor {
  keepReceipt(draft: {
    report: Pick<FillReport, 'url' | 'fields' | 'held'> & { origins: string[] };
    pictureIds: string[];
  }): void;
  /** What left did not hold these answers; said in the receipt. */
  keepMissing(labels: readonly string[]): void;
}

interface JournalOwner {
  deps: Pick<PipelineDeps, 'db' | 'repos' | 'clock' | 'ids'>;
  job: Job;
  profile: Profile;
  /** The files that may go with it; what is sent of them stands in the receipt. */
  fileIds?: readonly (string | null)[];
}

/**
 * Opens the journal for one job. `keepReceipt` comes before the click, so that even a crash right after it
 * leaves a record of exactly what may have been sent. `earlier` is the entry of the same job that is to be decided.
 */
export function openJournal(
  { deps, job, profile, fileIds = [] }: JournalOwner,
  earlier?: SubmissionKey,
): Journal {
  const { db, repos, clock } = deps;
  const own = { profileId: profile.id, jobKey: repos.jobs.keyOf(job.id) };
  const key = earlier ? { profileId: earlier.profileId, jobKey: earlier.jobKey } : own;
  const url = job.applyUrl ?? job.url;

  const application = () => {
    const { title, company } = job;
    const fresh = {
      id: applicationId(profile.id, job.id),
      profileId: profile.id,
      jobId: job.id,
      title,
      company,
      url,
      status: 'discovered' as const,
    };
    return repos.applications.begin(fresh, clock.now());
  };
  const files = (): Receipt['files'] =>
    fileIds.flatMap((id) => {
      const file = id ? repos.files.get(id) : null;
      return file ? [{ name: file.name, sha256: file.sha256, bytes: file.bytes, fileId: file.id }] : [];
    });

  return {
    keepReceipt({ report, pictureIds }) {
      const sent = report.fields
        .filter((field) => field.type === 'file' && field.status === 'filled')
        .map((field) => field.value);
      const { id, receipt } = application();
      repos.applications.setReceipt(id, {
        url: report.url,
        origins: report.origins,
        submittedAt: clock.now().toISOString(),
        confirmation: receipt?.confirmation ?? '',
        fields: report.fields,
        ...(report.held?.length ? { held: report.held } : {}),
        files: files().filter((file) => sent.length === 0 || sent.includes(file.name)),
        pictureIds: [...new Set([...(receipt?.pictureIds ?? []), ...pictureIds])],
      });
    },
    keepMissing(labels) {
      const { id, receipt } = application();
      if (receipt && labels.length > 0)
        repos.applications.setReceipt(id, { ...receipt, missing: [...labels] });
    },
    arm(form) {
      try {
        db.transaction(() => {
          const { submission, ...noted } = application();
          if ((submission ?? 'released') === 'released' && wentOut(noted)) throw appliedElsewhere();
          const formKeys = job.vendor === 'practice' ? [] : keysOfAddress(form.url);
          const keys = [...repos.jobs.keysOf(job.id), ...formKeys];
          const profileIds = profilesOfPerson(repos, profile);
          repos.submissions.arm({ ...own, jobId: job.id, ...form, keys, profileIds }, clock.now());
        });
      } catch (thrown) {
        // What refused it may be an attempt of before, which must go on holding the job back.
        if (!isRefused(thrown)) {
          const note = 'It could not be written down, so nothing was clicked.';
          repos.submissions.disarm(own, { note, at: clock.now() });
        }
        throw thrown;
      }
    },
    confirm(note) {
      db.transaction(() => {
        const at = clock.now();
        repos.submissions.confirm(key, { note, at });
        const { id, receipt } = application();
        repos.applications.setStatus(id, { status: 'applied', note, at });
        if (receipt) repos.applications.setReceipt(id, { ...receipt, confirmation: note });
      });
    },
    unknown: (note) => repos.submissions.unknown(key, { note, at: clock.now() }),
    release: (note) => repos.submissions.release(key, { note, at: clock.now() }),
  };
}

const isRefused = (thrown: unknown): boolean =>
  thrown instanceof AuthorizationError && thrown.details?.['reason'] === 'already-submitted';

function appliedElsewhere(): AuthorizationError {
  return new AuthorizationError(
    'You noted that you applied for this job yourself, so JobAI does not send it. If you did not, move it back to “Not sent yet” first.',
    { details: { reason: 'already-submitted' } },
  );
}
