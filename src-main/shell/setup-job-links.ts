import { app } from 'electron';
import { LINK_SCHEME, linkedPlace } from './job-link.ts';

/** Shows the job that a link `jobai://job/<id>` names, however the system hands it over. Other links do nothing. */
export function setupJobLinks(show: (place: string) => void): void {
  const follow = (words: readonly string[]) => {
    const place = linkedPlace(words);
    if (place !== null) void app.whenReady().then(() => show(place));
  };
  if (app.isPackaged) app.setAsDefaultProtocolClient(LINK_SCHEME);
  app.on('second-instance', (_event, words) => follow(words));
  app.on('open-url', (event, url) => {
    event.preventDefault();
    follow([url]);
  });
  follow(process.argv.slice(1));
}
