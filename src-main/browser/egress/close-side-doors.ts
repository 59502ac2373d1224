const LIVE_NONE = 'connect-src http: https: data: blob: filesystem:';

/** Forbids a document, or a worker, the live connections (WebSocket) that pass by the gate. */
export const WITHOUT_LIVE_CONNECTIONS = { name: 'Content-Security-Policy', value: LIVE_NONE };

/**
 * Runs in each document before its own scripts. What does not pass the gate is closed: live connections, by a policy
 * that the document can't take back and that its frames and workers inherit, and those between browsers. Documents that
 * have no head to put it in (pictures, XML) have it from their response alone, so they lose what connects as well. It
 * runs as source text, so it names its policy itself.
 */
export function closeSideDoors(): void {
  const forbid = (): boolean => {
    const head = document.head;
    if (head === null) return false;
    const meta = document.createElement('meta');
    meta.httpEquiv = 'Content-Security-Policy';
    meta.content = 'connect-src http: https: data: blob: filesystem:';
    head.prepend(meta);
    // The policy stays; without its element the page finds its document as it made it.
    meta.remove();
    return true;
  };
  if (!forbid()) {
    const observer = new MutationObserver(() => {
      if (forbid()) observer.disconnect();
    });
    observer.observe(document, { childList: true, subtree: true });
  }
  for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection', 'WebTransport', 'WebSocketStream'])
    Reflect.deleteProperty(globalThis, name);
  if (/^(text\/html|application\/xhtml\+xml)$/.test(document.contentType)) return;
  for (const name of ['WebSocket', 'Worker', 'SharedWorker']) Reflect.deleteProperty(globalThis, name);
}
