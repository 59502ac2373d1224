import { Button, Group, Modal, Progress, Stack, Text, Title } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useChosenResume } from '#renderer/lib/chosen-resume.ts';
import { useAdopt } from '../use-adopt.ts';
import { readAt, withAt } from '../values/at-path.ts';
import { ValueBox } from '../values/value-box.tsx';
import classes from '../values/values.module.css';
import { forgetDraft, keepDraft, keptDraft, profileOfDraft, wrongInDraft } from './guided-draft.ts';
import { STEPS } from './steps.ts';

/** Leads somebody without a resume to a first profile, one question at a time; nothing that was answered is lost. */
export function GuidedProfile() {
  const close = useChosenResume((state) => state.putAway);
  const [draft, setDraft] = useState(keptDraft);
  const [asked, setAsked] = useState(false);
  const fields = useRef<HTMLFormElement>(null);
  const adopt = useAdopt();
  const at = Math.min(draft.step, STEPS.length - 1);
  const step = STEPS[at];
  const wrong = wrongInDraft(draft);
  const stuck = step?.values.some((value) => wrong.has(value.at)) === true;
  const last = at === STEPS.length - 1;

  useEffect(() => keepDraft(draft), [draft]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each screen begins with its first box
  useEffect(() => fields.current?.querySelector('input')?.focus(), [at]);

  const change = (place: string, value: unknown) => {
    setDraft((now) => {
      const changed = withAt(now, place, value);
      if (place === 'job.current' && value === true) return withAt(changed, 'job.end', '');
      return place === 'job.end' && value !== '' ? withAt(changed, 'job.current', false) : changed;
    });
  };
  const go = (to: number) => {
    setAsked(false);
    setDraft((now) => ({ ...now, step: to }));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (stuck) {
      flushSync(() => setAsked(true));
      fields.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    } else if (!last) go(at + 1);
    else adopt.mutate({ profile: profileOfDraft(draft), asNew: true }, { onSuccess: forgetDraft });
  };

  return (
    <Modal
      opened
      fullScreen
      onClose={close}
      title="Your first profile"
      closeButtonProps={{ 'aria-label': 'Close; your answers are kept' }}
    >
      <form ref={fields} onSubmit={submit}>
        <Stack maw={640} mx="auto" gap="lg" pt="lg">
          <div>
            <Text size="sm" c="dimmed" mb={6}>
              {at + 1} of {STEPS.length}
            </Text>
            <Progress.Root size={6}>
              <Progress.Section
                value={(100 * (at + 1)) / STEPS.length}
                aria-label={`Question ${at + 1} of ${STEPS.length}`}
              />
            </Progress.Root>
          </div>
          <div>
            <Title order={2}>{step?.title}</Title>
            <Text c="dimmed">{step?.note}</Text>
          </div>
          <div className={`${classes.grid} ${classes.alone}`} key={at}>
            {step?.values.map((value, index) => (
              <ValueBox
                key={value.at}
                value={value}
                first={index === 0}
                stored={readAt(draft, value.at)}
                error={asked || readAt(draft, value.at) ? wrong.get(value.at) : undefined}
                onChange={change}
              />
            ))}
          </div>
          <Group justify="space-between">
            <Button variant="default" disabled={at === 0} onClick={() => go(at - 1)}>
              Back
            </Button>
            <Button type="submit" loading={adopt.isPending}>
              {last ? 'Begin with this profile' : 'Next'}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
