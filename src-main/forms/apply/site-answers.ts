import { isRefusal } from '#shared/domain/refusal-status.ts';
import type { SentRequest, StoppedRequest } from './apply-request.ts';

/** By these a site says that what it was sent is to be sent to another address: it took nothing. */
const SENDS_ON = [307, 308];
/** The status of a site that takes nothing for now. */
export const TOO_MANY = 429;
const CONFLICT = 409;
const FIRST_ERROR = 400;
const FIRST_OWN_ERROR = 500;
/** Of a live connection nobody knows what it would have carried; no more than this is more than a form's key. */
const SEVERAL = 2;

/** Whether the site answered any of what counts, however. */
export function isAnswered(sent: readonly SentRequest[]): boolean {
  return thatCount(sent).some(({ status }) => status !== null);
}

/** Whether the site itself says that all went well with some of it; thanks may stand on a page of errors, too. */
export function isTaken(sent: readonly SentRequest[]): boolean {
  return thatCount(sent).some(tookIt);
}

/** Whether something that counts left, and the site answered none of it. */
export function isUnanswered(sent: readonly SentRequest[]): boolean {
  return sent.length > 0 && !isAnswered(sent);
}

/** Whether only addresses were asked for, without anything of the user's, as that of the thanks: what they answered went another way, or not at all. */
export function isEmptyHanded(sent: readonly SentRequest[]): boolean {
  return sent.every(({ method, carried, sealed }) => method === 'GET' && carried === 0 && sealed !== true);
}

/** Whether an answer to it may still come. */
export function isAwaited(sent: readonly SentRequest[]): boolean {
  return isUnanswered(sent) && thatCount(sent).some(({ open }) => open);
}

/** Whether what the site took carried as many of the answers as what was held: else that was the application. */
export function isWhole(sent: readonly SentRequest[], held: readonly StoppedRequest[]): boolean {
  const kept = mostOf(held.filter(({ sends }) => sends).map(({ carried }) => carried ?? SEVERAL));
  return mostOf(sent.filter(tookIt).map(({ carried }) => carried)) >= kept;
}

/** The one that was held which says most of what became of the application; undefined where none could have sent it. */
export function weightiest(held: readonly StoppedRequest[]): StoppedRequest | undefined {
  const sends = held.filter((one) => one.sends);
  const most = mostOf(sends.map(({ carried }) => carried ?? SEVERAL));
  return sends.find(({ carried }) => (carried ?? SEVERAL) === most);
}

/** What the site did not say that it refused. A file that it took beside the answers that it refused is no application. */
export function notRefused(sent: readonly SentRequest[]): readonly SentRequest[] {
  const said = sent.filter(({ idle }) => idle !== true);
  const all = said.some(({ status }) => isRefusal(status)) ? said : sent;
  return all.filter(({ status }) => !isRefusal(status));
}

/** The status by which the site refused all of it; null where it did not, or nothing was sent. */
export function refusedWith(sent: readonly SentRequest[]): number | null {
  if (notRefused(sent).length > 0) return null;
  return thatCount(sent).findLast(({ status }) => isRefusal(status))?.status ?? null;
}

/** What a status says by which a site refused all that it was sent, as a clause. */
export function refusedWords(status: number): string {
  return status === TOO_MANY
    ? 'the site answered that it gets too many requests for now, and did not take it (429)'
    : `the site answered that it did not take it (${status})`;
}

/** Whether the site answered that this conflicts with what it has, as sites do where somebody applies once more. */
export function isConflict(sent: readonly SentRequest[]): boolean {
  return !isTaken(sent) && thatCount(sent).some(({ status }) => status === CONFLICT);
}

/** The first of what counts that the site took; undefined where it took none. */
export function takenFirst(sent: readonly SentRequest[]): SentRequest | undefined {
  return thatCount(sent).find(tookIt);
}

/**
 * The status of an error by which the site says neither that it took the answers nor that it did not; null where it
 * answered otherwise, or what was held carried more of them.
 */
export function erredWith(sent: readonly SentRequest[], held: readonly StoppedRequest[]): number | null {
  if (isTaken(sent) || refusedWith(sent) !== null) return null;
  const erred = thatCount(sent).filter(
    ({ status, idle }) => status !== null && status >= FIRST_ERROR && idle !== true,
  );
  const kept = mostOf(held.map(({ carried }) => carried ?? SEVERAL));
  return mostOf(erred.map(({ carried }) => carried)) >= kept ? (erred.at(-1)?.status ?? null) : null;
}

/** What such a status says, as a clause. */
export function erredWords(status: number): string {
  const whose = status >= FIRST_OWN_ERROR ? 'an error of its own' : 'an error';
  return `the site answered with ${whose} (${status}); it may have stored the application all the same, so JobAI presses nothing again`;
}

function tookIt({ status }: SentRequest): boolean {
  return status !== null && status < FIRST_ERROR && !SENDS_ON.includes(status);
}

/** What carried a great part of the answers: where it left, the site's word on what carried fewer says nothing of it. */
function thatCount(sent: readonly SentRequest[]): readonly SentRequest[] {
  const most = mostOf(sent.map(({ carried }) => carried));
  return sent.filter(({ carried }) => most === 0 || carried * 2 > most);
}

const mostOf = (counts: readonly number[]): number => Math.max(0, ...counts);
