import { useEffect, useState } from 'react';
import { useChosenResume } from '#renderer/lib/chosen-resume.ts';
import { useDropTaker } from '#renderer/lib/drop-taker.ts';
import { tellProblem } from '#renderer/lib/toast.ts';

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;

/** Takes a file dropped anywhere on the window as a resume to be checked, or gives it to the page that takes files; says whether one is held over it now. */
export function useFileDrop(): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const hover = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      // Only what leaves the window has nowhere to go.
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const { taker } = useDropTaker.getState();
      if (taker !== null) {
        taker.take([...(event.dataTransfer?.files ?? [])]);
        return;
      }
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      useChosenResume
        .getState()
        .choose(file)
        .catch((thrown: unknown) => tellProblem('The file was not taken', thrown));
    };
    window.addEventListener('dragover', hover);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', hover);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return over;
}
