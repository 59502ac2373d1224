import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useChosenResume } from '#renderer/lib/chosen-resume.ts';
import { client } from '#renderer/lib/client.ts';
import { navigate } from '#renderer/lib/navigation.ts';
import { tellUndo } from '#renderer/lib/tell-undo.tsx';
import { tellDone, tellProblem } from '#renderer/lib/toast.ts';
import type { Profile } from '#shared/domain/profile.ts';

interface Adopted {
  profile: Profile;
  /** Kept beside the profiles that are there. */
  asNew?: boolean;
  /** The profile as it was, where something was added to it. */
  before?: Profile;
}

/** Stores a checked profile and uses it; the first one of all opens the program. */
export function useAdopt() {
  const queries = useQueryClient();
  const stored = useChosenResume((state) => state.stored);
  const refresh = async () => {
    await queries.invalidateQueries();
    stored();
  };
  return useMutation({
    mutationFn: async ({ profile, asNew = false }: Adopted) => {
      const first = (await client.profile.active({})) === null;
      await client.profile.adopt({ profile, asNew });
      return first;
    },
    onSuccess: async (first, { before }) => {
      if (first) {
        // From now on there is something to show: a reload must not begin with the welcome.
        window.history.replaceState(null, '', '/');
        navigate('run');
      }
      await refresh();
      if (before === undefined) tellDone('Your profile is stored and in use');
      else
        tellUndo('What was new is in your profile', () => {
          client.profile
            .adopt({ profile: before })
            .then(refresh)
            .catch((thrown: unknown) => tellProblem('Your profile could not be put back', thrown));
        });
    },
    onError: (thrown) => tellProblem('The profile was not stored', thrown),
  });
}
