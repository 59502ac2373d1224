import { Button, Group, Select, TextInput } from '@mantine/core';
import { Interviewer } from '#shared/domain/interview.ts';
import { CheatSheetButton } from './cheat-sheet-button.tsx';
import type { InterviewWish } from './interview-wish.ts';
import { useJobChoice } from './use-job-choice.ts';

const INTERVIEWERS: Record<Interviewer, string> = {
  any: 'Anybody',
  recruiter: 'A recruiter',
  manager: 'The manager',
  peer: 'Future colleagues',
  panel: 'A panel of them',
};

const LEVELS = ['A beginner', 'With some years', 'Senior'].map((label, at) => ({
  ...{ value: String(at + 1), label },
}));

interface Props {
  wish: InterviewWish;
  onChange: (wish: InterviewWish) => void;
  asking: boolean;
  starting: boolean;
  onAsk: () => void;
  onStart: () => void;
}

/** For which job or work, and who asks. */
export function InterviewForm({ wish, onChange, asking, starting, onAsk, onStart }: Props) {
  const jobs = useJobChoice(wish.jobId);
  const nothing = wish.jobId === null && `${wish.role}${wish.stack}`.trim() === '';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!nothing) onAsk();
      }}
    >
      <Group align="end" gap="sm">
        {jobs.length > 0 && (
          <Select
            label="For which job"
            placeholder="None of these"
            data={jobs}
            value={wish.jobId}
            onChange={(jobId) => onChange({ ...wish, jobId })}
            searchable
            limit={50}
            clearable
            w={250}
          />
        )}
        {wish.jobId === null && (
          <TextInput
            label="For which work"
            placeholder="Nurse, electrician, data analyst"
            value={wish.role}
            onChange={(event) => onChange({ ...wish, role: event.currentTarget.value })}
            flex={1}
            miw={200}
          />
        )}
        {wish.jobId === null && (
          <TextInput
            label="With which technologies"
            placeholder="If any: React, AWS, SQL"
            value={wish.stack}
            onChange={(event) => onChange({ ...wish, stack: event.currentTarget.value })}
            w={200}
          />
        )}
        <Select
          label="Who asks"
          data={Interviewer.options.map((value) => ({ value, label: INTERVIEWERS[value] }))}
          value={wish.interviewer}
          allowDeselect={false}
          onChange={(value) => value && onChange({ ...wish, interviewer: value as Interviewer })}
          w={160}
        />
        <Select
          label="At what level"
          data={LEVELS}
          placeholder="Any"
          value={wish.level === null ? null : String(wish.level)}
          clearable
          onChange={(value) => onChange({ ...wish, level: value === null ? null : Number(value) })}
          w={190}
        />
        <Button type="submit" variant="default" disabled={nothing} loading={asking}>
          Show questions
        </Button>
        <Button disabled={nothing} loading={starting} onClick={onStart}>
          Practise 5 questions
        </Button>
        {wish.jobId !== null && <CheatSheetButton jobId={wish.jobId} />}
      </Group>
    </form>
  );
}
