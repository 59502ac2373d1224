import { Button, Stack, Text, Title } from '@mantine/core';
import { ScanWays } from '#renderer/components/scan/scan-ways.tsx';
import { Way } from '#renderer/components/scan/way.tsx';
import { client } from '#renderer/lib/client.ts';
import type { ResumeFile } from '#renderer/lib/read-resume-file.ts';
import type { PreviewedProfile } from '#shared/contract/profile.ts';
import { AnotherFile } from './another-file.tsx';

interface Props {
  file: ResumeFile;
  onRead: (read: PreviewedProfile) => void;
  onTypeIn: () => void;
}

/** A resume whose pages are pictures: what that means, and the ways on. */
export function ScannedResume({ file, onRead, onTypeIn }: Props) {
  return (
    <Stack gap="md">
      <div>
        <Title order={2}>The pages of this file are pictures</Title>
        <Text c="dimmed">
          There is no text in it, as in a scan or a photo. It can still be read; you see every value beside
          its page before anything is stored. If you have the file that it was printed from, that is read
          better.
        </Text>
      </div>
      <ScanWays
        name={file.name}
        read={(reading, signal) => client.scans.readResume({ ...file, reading }, { signal })}
        onRead={onRead}
      >
        <Way title="Type it in" about="A few questions, in some minutes. You can stop and go on later.">
          <Button variant="default" style={{ alignSelf: 'flex-start' }} onClick={onTypeIn}>
            Type it in instead
          </Button>
        </Way>
        <AnotherFile style={{ alignSelf: 'flex-start' }} variant="subtle" />
      </ScanWays>
    </Stack>
  );
}
