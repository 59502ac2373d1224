import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { client, orpc } from '#renderer/lib/client.ts';
import { problemOf, reasonOf } from '#renderer/lib/problem.ts';
import { readPagesFile } from '#renderer/lib/read-pages-file.ts';
import type { ResumeFile } from '#renderer/lib/read-resume-file.ts';

/** Files on their way into the search: which one is read now, and what went wrong with others. */
export interface Adding {
  /** Null while none is read. */
  now: { name: string; at: number; of: number } | null;
  problems: { name: string; message: string }[];
  /** Files whose pages are pictures: how they are read is for the user to say. */
  scans: ResumeFile[];
  /** Goes on to the next of them. */
  scanDone(): void;
  add(files: readonly File[]): void;
  forgetProblems(): void;
}

/** Reads files one after the other, so that each is told of and the window stays free. */
export function useAddFiles(): Adding {
  const queries = useQueryClient();
  const [now, setNow] = useState<Adding['now']>(null);
  const [scans, setScans] = useState<ResumeFile[]>([]);
  const [problems, setProblems] = useState<Adding['problems']>([]);
  const add = useCallback(
    async (files: readonly File[]) => {
      setProblems([]);
      for (const [index, file] of files.entries()) {
        setNow({ name: file.name, at: index + 1, of: files.length });
        let read: ResumeFile | null = null;
        try {
          read = await readPagesFile(file);
          await client.rag.add(read);
        } catch (thrown) {
          const scan = read;
          if (scan !== null && reasonOf(thrown) === 'no-text') {
            setScans((before) => [...before, scan]);
            continue;
          }
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
    scans,
    scanDone: () => setScans((before) => before.slice(1)),
    add: (files) => void add(files),
    forgetProblems: () => setProblems([]),
  };
}
