import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, orpc } from '#renderer/lib/client.ts';
import { tellUndo } from '#renderer/lib/tell-undo.tsx';
import { tellProblem } from '#renderer/lib/toast.ts';
import type { Story } from '#shared/domain/interview.ts';

/** The user's stories, what of their profile could become one, and ways to keep and remove one (with an undo). */
export function useStories() {
  const queries = useQueryClient();
  const queryKey = orpc.interview.stories.queryKey({ input: {} });
  const query = useQuery(orpc.interview.stories.queryOptions({ input: {} }));
  const starters = useQuery(orpc.interview.storyDrafts.queryOptions({ input: {} }));
  const refresh = () =>
    Promise.all(
      [
        orpc.interview.stories,
        orpc.interview.storyDrafts,
        orpc.interview.prepare,
        orpc.profile.completion,
      ].map((changed) => queries.invalidateQueries({ queryKey: changed.key() })),
    );
  const begin = useMutation({
    mutationFn: (story: Story) => client.interview.saveStory(story),
    onSuccess: refresh,
    onError: (error) => tellProblem('The story was not stored', error),
  });
  const keep = useMutation({
    mutationFn: (story: Story) => client.interview.saveStory(story),
    scope: { id: 'save-story' },
    onSuccess: (story) => {
      queries.setQueryData(queryKey, (all) => all?.map((one) => (one.id === story.id ? story : one)));
      void queries.invalidateQueries({ queryKey: orpc.interview.prepare.key() });
    },
    onError: (error) => tellProblem('The story was not stored', error),
  });
  const remove = useMutation({
    mutationFn: ({ id }: Story) => client.interview.removeStory({ id }),
    onSuccess: async (_, story) => {
      await refresh();
      tellUndo(`Removed “${story.title}”`, () => begin.mutate({ ...story, id: '' }));
    },
    onError: (error) => tellProblem('The story was not removed', error),
  });
  return {
    query,
    starters: starters.data ?? [],
    begin: begin.mutateAsync,
    keep: keep.mutateAsync,
    remove: remove.mutate,
  };
}
