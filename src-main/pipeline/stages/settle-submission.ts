import { employerOf } from '#shared/domain/employer-of.ts';
import { openJournal } from '../journal.ts';
import { profilesOfPerson } from '../profiles-of-person.ts';
import type { StageContext } from '../types.ts';

/**
 * Decides what became of an earlier click: the employer's site where it can tell, else the user.
 * Nothing is ever clicked again before this says `free`.
 */
export async function settleEarlierSubmission(context: StageContext): Promise<'free' | 'was-sent'> {
  const { deps, job, profile, ports } = context;
  const earlier = deps.repos.submissions.blocking({
    keys: deps.repos.jobs.keysOf(job.id),
    profileIds: profilesOfPerson(deps.repos, profile),
  });
  if (!earlier) return 'free';
  const journal = openJournal(context, earlier);
  if (earlier.state === 'confirmed') {
    journal.confirm(earlier.note);
    return 'was-sent';
  }
  context.say('finding out whether it was sent');
  const received = await deps.tools.wasReceived(job, profile, context.signal);
  if (received === null && earlier.state === 'armed')
    journal.unknown('JobAI was closed while the form was being sent.');
  const sent = received ?? (await askUser());
  if (sent)
    journal.confirm(received ? "The employer's site says that it arrived." : 'You said that it was sent.');
  else
    journal.release(
      received === false
        ? "The employer's site says that nothing arrived."
        : 'You said that it was not sent.',
    );
  return sent ? 'was-sent' : 'free';

  async function askUser(): Promise<boolean> {
    const answer = await ports.human.ask({
      key: `submission-unknown.${earlier?.armedAt}`,
      message: `Was the application to ${employerOf(job)} sent? JobAI clicked, but saw no confirmation.`,
      body: {
        kind: 'submission-unknown',
        url: job.applyUrl ?? job.url,
        clickedAt: earlier?.armedAt ?? '',
        ...(earlier?.note && { reason: earlier.note }),
      },
    });
    return answer.decision === 'was-sent';
  }
}
