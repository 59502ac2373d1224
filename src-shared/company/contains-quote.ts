/** Whether a text holds these words, whatever its blanks and capitals. An empty quote stands nowhere. */
export function containsQuote(text: string, quote: string): boolean {
  return flat(quote) !== '' && flat(text).includes(flat(quote));
}

function flat(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
