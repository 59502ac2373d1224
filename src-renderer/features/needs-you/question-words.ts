import {
  type Icon,
  IconBrowser,
  IconCoin,
  IconCopy,
  IconFileCv,
  IconForms,
  IconHelpCircle,
  IconMail,
  IconQuestionMark,
} from '@tabler/icons-react';
import type { HumanQuestionKind } from '#shared/domain/human.ts';

interface KindWords {
  icon: Icon;
  /** What it is, on its card. */
  noun: string;
  /** What to do, on its dialog. */
  task: string;
  /** The dialog's width. */
  size: string;
  /** Its message says what the noun does not. */
  saysMore?: true;
}

/** Each kind of question in the user's words. */
export const KIND_WORDS: Record<HumanQuestionKind, KindWords> = {
  'resume-review': { icon: IconFileCv, noun: 'Resume', task: 'Look over your resume', size: '1120px' },
  'letter-review': { icon: IconMail, noun: 'Letter', task: 'Look over your letter', size: '980px' },
  'form-questions': {
    icon: IconHelpCircle,
    noun: 'Questions',
    task: 'Answer what only you know',
    size: '640px',
  },
  'form-review': { icon: IconForms, noun: 'Form', task: 'Check the form before it is sent', size: '1180px' },
  'browser-handover': {
    icon: IconBrowser,
    noun: 'Browser',
    task: 'Something to do in Chrome',
    size: '560px',
    saysMore: true,
  },
  budget: { icon: IconCoin, noun: 'Budget', task: 'The budget is used up', size: '560px', saysMore: true },
  'same-job': {
    icon: IconCopy,
    noun: 'Same job?',
    task: 'Did you apply for this job before?',
    size: '640px',
  },
  'submission-unknown': { icon: IconQuestionMark, noun: 'Was it sent', task: 'Was it sent?', size: '560px' },
};
