import { Button, type ButtonProps, FileButton } from '@mantine/core';
import { useChosenResume } from '#renderer/lib/chosen-resume.ts';
import { tellProblem } from '#renderer/lib/toast.ts';

/** Takes another file in place of this one. */
export function AnotherFile(look: ButtonProps) {
  const choose = useChosenResume((state) => state.choose);
  return (
    <FileButton
      inputProps={{ 'aria-label': 'Another resume file' }}
      onChange={(file) =>
        file && choose(file).catch((thrown: unknown) => tellProblem('The file was not taken', thrown))
      }
    >
      {(button) => (
        <Button variant="default" {...look} {...button}>
          Choose another file
        </Button>
      )}
    </FileButton>
  );
}
