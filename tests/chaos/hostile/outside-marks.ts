import type { ModelRequest } from '#tests/simulators/llm/types.ts';

/** What a prompt says outside of the places that it marks as data. */
export function outsideMarks({ messages }: Pick<ModelRequest, 'messages'>): string {
  return messages
    .map(({ content }) => {
      let rest = content;
      for (;;) {
        // From the inside out; an attribute is a place of its own.
        const shorter = rest.replace(/<([a-z][a-z-]*)(?:\s[^<>]*)?>(?:(?!<\/?[a-z])[\s\S])*?<\/\1>/g, '');
        if (shorter === rest) return rest;
        rest = shorter;
      }
    })
    .join('\n');
}
