/** The URL, or null where the text is none. (`URL.parse` is newer than the oldest runtime that JobAI has.) */
export function parseUrl(text: string, base?: string): URL | null {
  return URL.canParse(text, base) ? new URL(text, base) : null;
}
