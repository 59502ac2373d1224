/** A text as a box of one line holds it. */
export function fitLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, ', ');
}

const HOST = /^(?:[\p{L}\d-]+\.)+\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?$/u;

/** The same for a web address: one that is written without `https://` gets it, as its box would not take it otherwise. */
export function fitAddress(text: string): string {
  const line = fitLine(text);
  return HOST.test(line) ? `https://${line}` : line;
}
