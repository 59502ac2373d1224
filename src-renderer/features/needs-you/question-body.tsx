import type { HumanRequest } from '#shared/domain/human.ts';
import { BrowserHandover } from './browser-handover.tsx';
import { Budget } from './budget.tsx';
import { FormQuestions } from './form-questions/form-questions.tsx';
import { FormReview } from './form-review/form-review.tsx';
import { LetterReview } from './letter-review.tsx';
import { ResumeReview } from './resume-review.tsx';
import { SameJob } from './same-job.tsx';
import { SubmissionUnknown } from './submission-unknown.tsx';

/** The dialog's inside for each kind of question. */
export function QuestionBody({ question }: { question: HumanRequest }) {
  const { body } = question;
  switch (body.kind) {
    case 'resume-review':
      return <ResumeReview request={question} body={body} />;
    case 'letter-review':
      return <LetterReview request={question} body={body} />;
    case 'form-questions':
      return <FormQuestions request={question} body={body} />;
    case 'form-review':
      return <FormReview request={question} body={body} />;
    case 'browser-handover':
      return <BrowserHandover request={question} body={body} />;
    case 'budget':
      return <Budget request={question} body={body} />;
    case 'same-job':
      return <SameJob request={question} body={body} />;
    case 'submission-unknown':
      return <SubmissionUnknown request={question} body={body} />;
  }
}
