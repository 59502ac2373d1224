/** HTTP statuses by which a site says that it did not take what it was sent, and keeps nothing of it. */
const NOT_TAKEN: readonly number[] = [400, 403, 411, 413, 415, 422, 429];

/** The site's own word that it did not take what it was sent; no answer (null) and errors of its own are no such word. */
export function isRefusal(status: number | null): boolean {
  return status !== null && NOT_TAKEN.includes(status);
}
