import { Button, FileButton, Text } from '@mantine/core';
import { IconTargetArrow } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useChosenResume } from '#renderer/lib/chosen-resume.ts';
import { orpc } from '#renderer/lib/client.ts';
import { tellProblem } from '#renderer/lib/toast.ts';
import { useBeginAnew } from '#renderer/lib/use-begin-anew.ts';
import { isPracticePerson } from '#shared/domain/is-practice.ts';
import classes from './practice-banner.module.css';

/** Says on every page that the made-up person is at work, with the ways on: anew, or in earnest. */
export function PracticeBanner() {
  const { data: profile } = useQuery(orpc.profile.active.queryOptions({ input: {} }));
  const choose = useChosenResume((state) => state.choose);
  const anew = useBeginAnew();
  if (!profile || !isPracticePerson(profile)) return null;
  return (
    <aside className={classes.banner} aria-label="Practice">
      <IconTargetArrow size={16} aria-hidden />
      <Text span size="sm" className={classes.words}>
        <b>Practice.</b> You are {profile.name.full}, a made-up person. On the practice board nothing is sent
        to anybody; any other address that you name is real.
      </Text>
      <Button size="compact-xs" variant="subtle" loading={anew.isPending} onClick={() => anew.mutate()}>
        Begin anew
      </Button>
      <FileButton
        inputProps={{ 'aria-label': 'My own resume' }}
        onChange={(file) =>
          file && choose(file).catch((thrown: unknown) => tellProblem('The file was not taken', thrown))
        }
      >
        {(button) => (
          <Button size="compact-xs" variant="default" {...button}>
            Now with my own resume
          </Button>
        )}
      </FileButton>
    </aside>
  );
}
