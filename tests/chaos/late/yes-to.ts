import type { HumanAnswerBody, HumanQuestionBody } from '#shared/domain/human.ts';

/** What a person answers who agrees to everything and knows nothing more. */
export function yesTo(body: HumanQuestionBody): HumanAnswerBody {
  switch (body.kind) {
    case 'resume-review':
      return { kind: body.kind, decision: 'approve', comment: '' };
    case 'letter-review':
      return { kind: body.kind, decision: 'approve', comment: '', text: null };
    case 'form-review':
      return { kind: body.kind, decision: 'submit', formHash: body.formHash, values: [] };
    case 'form-questions':
      return { kind: body.kind, decision: 'skip', answers: [] };
    case 'browser-handover':
      return { kind: body.kind, decision: 'done' };
    case 'submission-unknown':
      return { kind: body.kind, decision: 'was-not-sent' };
    case 'same-job':
      return { kind: body.kind, decision: 'other-job' };
    case 'budget':
      return { kind: body.kind, decision: 'offline' };
  }
}
