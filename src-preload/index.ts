import { ipcRenderer } from 'electron';

/** The renderer's one line out: its end of a MessageChannel goes to the main process, nothing else is exposed. */
window.addEventListener('message', (event) => {
  const [port] = event.ports;
  const isOurs = event.source === window && event.origin === window.location.origin;
  if (isOurs && event.data === 'start-orpc-client' && port !== undefined) {
    ipcRenderer.postMessage('start-orpc', null, [port]);
  }
});

/** The native menu and notifications open a page: the window's place is the hash of its address. */
ipcRenderer.on('go', (_event, place: unknown) => {
  if (typeof place === 'string') window.location.hash = place;
});
