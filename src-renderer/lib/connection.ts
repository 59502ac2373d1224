/** Opens the one line to the main process: the preload script passes the other end of the channel on. */
export function openPort(): MessagePort {
  const { port1, port2 } = new MessageChannel();
  window.postMessage('start-orpc-client', window.location.origin, [port2]);
  port1.start();
  return port1;
}
