import { Button } from '@mantine/core';
import { IconBuilding, IconFileText, IconMail, IconScale, IconSend } from '@tabler/icons-react';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { ErrorState } from '#renderer/components/error-state.tsx';
import { useMakeNow } from './use-make-now.ts';

const MADE_IN_A_RUN = {
  fit: {
    icon: IconScale,
    title: 'Not read yet',
    text: 'A search reads each posting against your profile. This one waits for its turn, was left out, or could not be read.',
  },
  application: {
    icon: IconSend,
    title: 'Not applied',
    text: 'Once the form is sent, the exact answers, the files and the page are kept here.',
  },
};

const MADE_NOW = {
  company: {
    icon: IconBuilding,
    title: 'Nothing read about the company yet',
    text: 'What the posting and public pages say of how they work, each note with its source.',
    action: 'Look up the company',
    failed: 'The company could not be looked up',
  },
  resume: {
    icon: IconFileText,
    title: 'No resume for this job yet',
    text: 'Your resume, with what matters for this posting first. Nothing is added that you did not write.',
    action: 'Tailor my resume',
    failed: 'The resume was not tailored',
  },
  letter: {
    icon: IconMail,
    title: 'No letter for this job yet',
    text: 'A letter from what your profile says, which you can change before it is used.',
    action: 'Write a letter',
    failed: 'The letter was not written',
  },
};

type Props = { what: keyof typeof MADE_IN_A_RUN | keyof typeof MADE_NOW; jobId: string };

/** Says what will stand here and, where it can be made by itself, offers to make it. */
export function NotYet({ what, jobId }: Props) {
  if (what === 'fit' || what === 'application') {
    const words = MADE_IN_A_RUN[what];
    return (
      <EmptyState icon={words.icon} title={words.title}>
        {words.text}
      </EmptyState>
    );
  }
  return <MakeNow what={what} jobId={jobId} />;
}

function MakeNow({ what, jobId }: { what: keyof typeof MADE_NOW; jobId: string }) {
  const make = useMakeNow(jobId, what);
  const words = MADE_NOW[what];
  if (make.error) return <ErrorState title={words.failed} error={make.error} onRetry={() => make.mutate()} />;
  const action = (
    <Button loading={make.isPending} onClick={() => make.mutate()}>
      {words.action}
    </Button>
  );
  return (
    <EmptyState icon={words.icon} title={words.title} action={action}>
      {words.text}
    </EmptyState>
  );
}
