import { UpdateState } from '#shared/domain/update.ts';
import { Nothing, procedure } from './procedure.ts';

/** Newer versions of the program, on the user's word. */
export const updates = {
  update: procedure('Which version runs, and how far an update is; asks nobody')
    .input(Nothing)
    .output(UpdateState),
  checkForUpdate: procedure('Ask the publisher’s feed whether there is a newer version')
    .input(Nothing)
    .output(UpdateState),
  fetchUpdate: procedure('Fetch the version that was found, and check it').input(Nothing).output(UpdateState),
  cancelUpdate: procedure('Stop fetching it').input(Nothing).output(UpdateState),
  installUpdate: procedure('End the program, put the fetched version in its place and start it')
    .input(Nothing)
    .output(UpdateState),
};
