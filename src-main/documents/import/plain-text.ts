/** A markdown link whose target is an address; `[RFC 2119](must)` is none. */
const LINK = /!?\[([^\]]*)\]\((?:(?:https?:|mailto:|tel:|www\.)(?:[^\s()]|\([^\s()]*\))*)(?:\s+"[^"]*")?\)/gi;

/** Markdown of a resume's texts as plain text: emphasis, code and links fall to their words, white space is joined. */
export function plainText(markdown: string): string {
  return (
    markdown
      .replace(LINK, '$1')
      .replace(/<\/?(?:b|i|em|strong|u|br|span|p)(?:\s+[a-z-]+=(?:"[^"]*"|'[^']*'))*\s*\/?>/gi, ' ')
      .replace(/(?<![\w*])\*\*(?=\S)([^*]+?)(?<=\S)\*\*(?![\w*])/g, '$1')
      // A single word between double underscores is a name of code far more often than it is bold.
      .replace(/(?<!\w)__(?=\S)([^_]*\s[^_]*)(?<=\S)__(?!\w)/g, '$1')
      .replace(/(?<![\w*])\*(?=\S)([^*]+?)(?<=\S)\*(?![\w*])/g, '$1')
      .replace(/(?<!\w)_(?=\S)([^_]+?)(?<=\S)_(?!\w)/g, '$1')
      .replace(/(?<![\w`])`([^`]+)`(?![\w`])/g, '$1')
      .replace(/\\([*_#[\]])/g, '$1')
      .replace(/[ \t\r\n]+/g, ' ')
      .trim()
  );
}

/** The address of the first markdown link in a text, or empty. */
export function firstLink(markdown: string): string {
  return /\[[^\]]*\]\((https?:(?:[^\s()]|\([^\s()]*\))+)/.exec(markdown)?.[1] ?? '';
}
