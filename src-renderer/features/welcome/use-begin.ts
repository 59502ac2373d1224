import { useQueryClient } from '@tanstack/react-query';
import { navigate } from '#renderer/lib/navigation.ts';

/** Leaves the welcome for the Run page, once there is a profile. */
export function useBegin(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    // From now on there is something to show: a reload must not begin with the welcome.
    window.history.replaceState(null, '', '/');
    navigate('run');
    await queries.invalidateQueries();
  };
}
