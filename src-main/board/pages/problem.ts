import { type Html, html } from '../html.ts';
import { frame } from './frame.ts';

/** The page for an error: what is wrong, and a way back. */
export function problemPage(message: string): Html {
  return frame(
    { title: 'Practice board', style: 'board' },
    html`<main><h1>That did not work</h1><p>${message}</p><p><a href="/">All jobs</a></p></main>`,
  );
}
