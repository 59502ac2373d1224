import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { client, orpc } from '#renderer/lib/client.ts';
import { problemOf } from '#renderer/lib/problem.ts';
import { readResumeFile } from '#renderer/lib/read-resume-file.ts';

/** Files on their way into the search: which one is read now, and what went wrong with others. */
export interface Adding {
  /** Null while none is read. */
  now: { name: string; at: number; of: number } | null;
  problems: { name: string; message: string }[];
  add(files: readonly File[]): void;
  forgetProblems(): void;
}

/** Reads files one after the other, so that each is told of and the window stays free. */
export function useAddFiles(): Adding {
  const queries = useQueryClient();
  const [now, setNow] = useState<Adding['now']>(null);
  const [problems, setProblems] = useState<Adding['problems']>([]);
  const add = useCallback(
    async (files: readonly File[]) => {
      setProblems([]);
      for (const [index, file] of files.entries()) {
        setNow({ name: file.name, at: index + 1, of: files.length });
        try {
          await client.rag.add(await readResumeFile(file));
        } catch (thrown) {
          const { message } = problemOf(thrown);
          setProblems((before) => [...before, { name: file.name, message }]);
        }
        await queries.invalidateQueries({ queryKey: orpc.rag.key() });
      }
      setNow(null);
    },
    [queries],
  );
  return {
    now,
    problems,
    add: (files) => void add(files),
    forgetProblems: () => setProblems([]),
  };
}
