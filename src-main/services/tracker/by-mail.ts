import { applicationId } from '#main/db/application-id.ts';
import type { MailDraft } from '#shared/contract/tracker.ts';
import type { Job } from '#shared/domain/job.ts';
import type { StoredLetter, StoredResume } from '#shared/domain/stored-document.ts';
import { NotFoundError, ValidationError } from '#shared/errors/index.ts';
import type { MailRoute } from '#shared/postings/apply-by-mail.ts';
import { activeProfile } from '../active-profile.ts';
import { inUse } from '../in-use.ts';
import { letterService } from '../letter.ts';
import { resumeService } from '../resume.ts';
import type { ServiceDeps } from '../service-deps.ts';
import type { Services } from '../services.ts';

type Calls = Pick<Services['tracker'], 'mailDraft' | 'mailFile' | 'openMail' | 'sentByMail'>;

interface Prepared {
  job: Job;
  route: MailRoute;
  resume: StoredResume | null;
  letter: StoredLetter | null;
}

/** Applications by e-mail, where the posting asks for one: written here, sent by the user, counted when they say so. */
export function applicationsByMail(deps: ServiceDeps): Calls {
  const { repos, clock, db, ids } = deps;
  const prepare = async (jobId: string): Promise<Prepared | null> => {
    const job = repos.jobs.get(jobId);
    if (!job) throw new NotFoundError('This job is no longer stored.');
    const { mailRouteOf } = await import('#shared/postings/apply-by-mail.ts');
    const route = mailRouteOf(job);
    if (route === null) return null;
    const [resume, letter] = [inUse(repos.resumes.ofJob(jobId)), inUse(repos.letters.ofJob(jobId))];
    return { job, route, resume, letter };
  };
  const asked = async (jobId: string): Promise<Prepared> => {
    const prepared = await prepare(jobId);
    if (prepared !== null) return prepared;
    throw new ValidationError(
      'This posting names no e-mail address for applications. Apply on its own page, or note the application by hand.',
    );
  };
  const write: Calls['mailFile'] = async ({ jobId, subject, text }, signal) => {
    const { job, route, resume, letter } = await asked(jobId);
    if (resume === null)
      throw new ValidationError(
        'There is no resume for this job yet. Open the Resume tab and let one be made, then come back.',
      );
    const { name, email } = activeProfile(repos);
    const files = await Promise.all([
      resumeService(deps).export({ id: resume.id, format: 'pdf' }, signal),
      ...(letter === null ? [] : [letterService(deps).export({ id: letter.id, format: 'pdf' }, signal)]),
    ]);
    const { mailFile } = await import('#shared/tracker/mail-file.ts');
    const eml = mailFile(
      {
        ...{ from: { name: name.full, address: email }, to: route.address, subject, text },
        files: files.map((file) => ({ ...file, mime: 'application/pdf' })),
      },
      `jobai-${ids.next('mail')}`,
    );
    return { name: `${fileNameOf(`${job.company} ${job.title}`)}.eml`, eml };
  };
  return {
    async mailDraft({ jobId }): Promise<MailDraft | null> {
      const prepared = await prepare(jobId);
      if (prepared === null) return null;
      const { job, route, resume, letter } = prepared;
      const { applicationMail } = await import('#shared/tracker/application-mail.ts');
      const words = applicationMail({
        ...{ role: job.title, company: job.company, language: job.language },
        ...{ name: activeProfile(repos).name.full, reference: route.reference },
        letter: letter?.letter.text ?? null,
      });
      return {
        ...{ to: route.address, quote: route.quote, ...words },
        files: [...(resume ? ['resume' as const] : []), ...(letter ? ['letter' as const] : [])],
      };
    },
    mailFile: write,
    async openMail(mail, signal) {
      const { shell, papers } = deps;
      if (!shell)
        throw new ValidationError('Only the window can open the mail program. Save the e-mail as a file.');
      const { name, eml } = await write(mail, signal);
      const fileId = await papers.keepMail(name, new TextEncoder().encode(eml), activeProfile(repos).id);
      const file = repos.files.get(fileId);
      const problem = file === null ? 'it was not stored' : await shell.openPath(file.path);
      if (problem)
        throw new NotFoundError(
          `No program on this machine opened the e-mail (${problem}). Save it as a file, and open that in your mail program.`,
        );
      return {};
    },
    async sentByMail({ jobId }) {
      const { job, route } = await asked(jobId);
      const profileId = activeProfile(repos).id;
      return db.transaction(() => {
        const [now, note] = [clock.now(), `Sent by e-mail to ${route.address}`];
        const earlier = repos.applications.ofJob(jobId);
        const id = earlier?.id ?? applicationId(profileId, jobId);
        if (earlier === null) {
          const { title, company, url } = job;
          repos.applications.begin(
            { id, profileId, jobId, title, company, url, status: 'applied' },
            now,
            note,
          );
        } else if (earlier.status === 'discovered')
          repos.applications.setStatus(id, { status: 'applied', note, at: now });
        const application = repos.applications.get(id);
        if (application === null) throw new NotFoundError('The application was not stored. Try again.');
        return application;
      });
    },
  };
}

function fileNameOf(words: string): string {
  return words
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 80);
}
