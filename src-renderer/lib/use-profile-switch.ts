import { useQueryClient } from '@tanstack/react-query';
import { useChosenResume } from './chosen-resume.ts';
import { client } from './client.ts';
import { flushAll } from './on-flush.ts';
import { tellDone, tellProblem } from './toast.ts';

/** Changes over to another profile, once what was typed is stored; false where that failed, which is said. */
export function useProfileSwitch(): (id: string, persona: string) => Promise<boolean> {
  const queries = useQueryClient();
  return async (id, persona) => {
    try {
      await flushAll();
      await client.profile.activate({ id });
      await queries.invalidateQueries();
      useChosenResume.getState().stored();
      tellDone(`“${persona}” is in use`);
      return true;
    } catch (thrown) {
      tellProblem('The profile was not changed', thrown);
      return false;
    }
  };
}
