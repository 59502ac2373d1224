import { parsePrefix } from '../html/embedded-json.ts';

/** The JSON value that a script of the page assigns after what `start` matches; null where it can't be read. */
export function valueAfter(html: string, start: RegExp): unknown {
  const match = start.exec(html);
  return match === null ? null : parsePrefix(html.slice(match.index + match[0].length));
}
