import { useQueries } from '@tanstack/react-query';
import { orpc } from '#renderer/lib/client.ts';
import { useRefresh } from '#renderer/lib/use-refresh.ts';
import { documentItems } from './document-item.ts';

/** All resumes and letters, newest first, kept current while a search goes on. */
export function useDocuments() {
  useRefresh(orpc.resume.key());
  useRefresh(orpc.letter.key());
  const [resumes, letters] = useQueries({
    queries: [orpc.resume.list.queryOptions({ input: {} }), orpc.letter.list.queryOptions({ input: {} })],
  });
  return {
    items: resumes.data && letters.data ? documentItems(resumes.data, letters.data) : undefined,
    error: resumes.error ?? letters.error,
    retry: () => {
      void resumes.refetch();
      void letters.refetch();
    },
  };
}
