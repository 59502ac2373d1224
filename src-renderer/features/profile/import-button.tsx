import { Button, FileButton } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useChosenResume } from '#renderer/lib/chosen-resume.ts';
import { navigate } from '#renderer/lib/navigation.ts';
import { tellProblem } from '#renderer/lib/toast.ts';

/** Reads a resume file to be checked. `openNow`: the palette or the menu asked for it, so the keyboard is put on it. */
export function ImportButton({ openNow }: { openNow: boolean }) {
  const button = useRef<HTMLButtonElement>(null);
  const choose = useChosenResume((state) => state.choose);
  useEffect(() => {
    if (!openNow) return;
    navigate('profile', null, 'replace');
    // The system's dialog opens where the program lets it; the keyboard is on the button in any case.
    button.current?.focus();
    button.current?.click();
  }, [openNow]);
  return (
    <FileButton
      inputProps={{ 'aria-label': 'Resume file' }}
      onChange={(file) =>
        file && choose(file).catch((thrown: unknown) => tellProblem('The file was not taken', thrown))
      }
    >
      {(props) => (
        <Button
          {...props}
          ref={button}
          variant="default"
          leftSection={<IconFileImport size={16} aria-hidden />}
        >
          Import a file
        </Button>
      )}
    </FileButton>
  );
}
