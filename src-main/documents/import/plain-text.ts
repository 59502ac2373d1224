/** Markdown of a resume's texts as plain text: emphasis, code and links fall to their words, white space is joined. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/!?\[([^\]]*)\]\([^)\s]*(?:\s+"[^"]*")?\)/g, '$1')
    .replace(/<\/?(?:b|i|em|strong|u|br|span|p)\b[^>]*>/gi, ' ')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\w*])\*(?=\S)([^*]+?)(?<=\S)\*(?![\w*])/g, '$1')
    .replace(/(?<!\w)_(?=\S)([^_]+?)(?<=\S)_(?!\w)/g, '$1')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/\\([*_#[\]])/g, '$1')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
}

/** The address of the first markdown link in a text, or empty. */
export function firstLink(markdown: string): string {
  return /\[[^\]]*\]\((https?:[^)\s]+)/.exec(markdown)?.[1] ?? '';
}
