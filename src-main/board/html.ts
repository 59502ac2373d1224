/** Markup that is safe to put into a page as it stands. */
export interface Html {
  readonly markup: string;
}
type Part = Html | string | number | false | null | undefined | readonly Part[];

/** A template whose values are escaped, except those that are `Html` already. Lists are joined; null and false vanish. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return { markup: strings.reduce((all, text, index) => all + markupOf(parts[index - 1]) + text) };
}

/** Marks text as markup. Only for text that this program wrote itself. */
export function raw(markup: string): Html {
  return { markup };
}

function markupOf(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part));
  if ('markup' in part) return part.markup;
  return part.map(markupOf).join('');
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in markup and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
