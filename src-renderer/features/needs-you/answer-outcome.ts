import type { HumanAnswerBody, HumanRequest } from '#shared/domain/human.ts';

type Decision = HumanAnswerBody['decision'];

/** How long an answer can be taken back before it counts, in ms. */
export const TAKE_BACK_MS = 5_000;

/** These count at once: nothing is lost by them, or somebody waits at a page. */
const AT_ONCE = new Set<Decision>(['revise', 'edit', 'done', 'was-sent', 'was-not-sent', 'raise', 'offline']);

export const canBeTakenBack = (decision: Decision): boolean => !AT_ONCE.has(decision);

/** What was done, for the word that offers to take it back. */
export function outcomeWords({ company, body }: HumanRequest, decision: Decision): string {
  const what = body.kind === 'resume-review' ? 'Resume' : 'Letter';
  switch (decision) {
    case 'approve':
      return `${what} for ${company} approved`;
    case 'end':
      return `No letter for ${company}`;
    case 'skip':
      return `${company} left out`;
    case 'answer':
      return `Answers for ${company} given`;
    case 'submit':
      return `The form for ${company} is being sent`;
    case 'stop':
      return body.kind === 'budget' ? 'The search stops' : `Not applying to ${company}`;
    case 'same-job':
      return `${company} left out: the same job`;
    case 'other-job':
      return `${company} goes on: another job`;
    default:
      return 'Done';
  }
}

/** What the screen says while the job goes on after an answer. */
export function goingOnWords({ body }: HumanRequest, decision: Decision, comment: string): string {
  if (decision === 'revise') {
    const what = body.kind === 'resume-review' ? 'Making the resume' : 'Writing the letter';
    return comment === '' ? `${what} again` : `${what} again: ${comment}`;
  }
  if (decision === 'edit') return 'Putting your changes on the page';
  if (decision === 'submit') return 'Sending the form';
  if (decision === 'skip' || decision === 'stop' || decision === 'same-job') return 'Leaving this job out';
  if (body.kind === 'resume-review') return 'Writing the letter';
  return 'Filling in the form';
}
