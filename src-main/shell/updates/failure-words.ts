import { JobAIError } from '#shared/errors/index.ts';

const UNCHANGED = 'Nothing was changed.';

/** Why an update did not come, and what to do, in words; `host` is where it was asked for. */
export function failureWords(thrown: unknown, host: string): string {
  if (thrown instanceof JobAIError) return thrown.message;
  const {
    code = '',
    statusCode,
    message = '',
  } = (thrown ?? {}) as {
    code?: string;
    statusCode?: number;
    message?: string;
  };
  if (code === 'ERR_CHECKSUM_MISMATCH')
    return `What came from ${host} is not the file that the release names: its check sum is another. It was deleted. ${UNCHANGED} Try again later; if it happens again, tell the publisher.`;
  if (code === 'ERR_UPDATER_INVALID_SIGNATURE')
    return `What came from ${host} is not signed by the publisher of this copy. It was refused. ${UNCHANGED} If it happens again, tell the publisher.`;
  if (code === 'ERR_UPDATER_CHANNEL_FILE_NOT_FOUND')
    return `At ${host} there is no list of releases for this system. Look at the address under Updates.`;
  if (code === 'ERR_UPDATER_INVALID_UPDATE_INFO' || code === 'ERR_UPDATER_INVALID_VERSION')
    return `What ${host} answered is no list of releases. ${UNCHANGED} Look at the address under Updates.`;
  if (code === 'ENOSPC') return `There is too little room on the disk for the new version. ${UNCHANGED}`;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return `The folder that JobAI is in can’t be written to. ${UNCHANGED} Move JobAI into a folder of yours, or fetch the new version by hand.`;
  if (statusCode !== undefined)
    return `${host} answered with an error (${statusCode}). ${UNCHANGED} Try again later.`;
  if (/net::ERR_|ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|socket|aborted|timed out/i.test(`${code} ${message}`))
    return `${host} could not be reached, or the line broke off. ${UNCHANGED} Look at your connection and try again.`;
  return `The update did not work. ${UNCHANGED} Try again later, or fetch the new version by hand.`;
}
