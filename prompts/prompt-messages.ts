import { visibleText } from '#shared/domain/visible-text.ts';

const INPUT_HEADING = '\n# Input\n';

/**
 * A rendered prompt as messages: what stands before its heading "# Input" (the instructions and the user's facts) is the
 * same for every job and comes first, so that providers can cache it; the input follows as the user's message.
 */
export function promptMessages(text: string): { role: 'system' | 'user'; content: string }[] {
  const at = text.indexOf(INPUT_HEADING);
  if (at < 0) return [{ role: 'user', content: text }];
  return [
    { role: 'system', content: text.slice(0, at).trim() },
    { role: 'user', content: text.slice(at + INPUT_HEADING.length).trim() },
  ];
}

/**
 * Text from outside as a prompt may carry it: cut to `limit` characters, without invisible characters, and unable to
 * close the tags that it stands in.
 */
export function asData(text: string, limit = 12_000): string {
  return visibleText(text)
    .replace(/<(?=\/?[a-z])/gi, '\u2039')
    .replace(/"(?=\s*>)/g, "'")
    .slice(0, limit);
}
