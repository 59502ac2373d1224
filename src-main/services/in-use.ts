/** Of a job's documents, newest first, the one that was sent, else the one that a form takes, else the last. */
export function inUse<D extends { sent: boolean; approval: unknown }>(documents: readonly D[]): D | null {
  return (
    documents.find(({ sent }) => sent) ??
    documents.find(({ approval }) => approval !== null) ??
    documents[0] ??
    null
  );
}
