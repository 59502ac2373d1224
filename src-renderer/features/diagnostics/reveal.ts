import { client } from '#renderer/lib/client.ts';
import { tellProblem } from '#renderer/lib/toast.ts';

/** Shows the data folder or the logs in the system's file manager. */
export function reveal(what: 'data' | 'logs'): void {
  client.system.reveal({ what }).catch((error: unknown) => tellProblem('The folder was not opened', error));
}
