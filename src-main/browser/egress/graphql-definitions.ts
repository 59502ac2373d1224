/** What stands in a document of GraphQL. */
export interface Definitions {
  /** What the page calls its first operation; empty where it has no name. */
  name: string;
  mutates: boolean;
  /** The fields that its mutations, and its fragments on them, ask of the server. */
  deeds: readonly string[];
}

/** Texts, remarks, the signs that matter, and words with what marks them. */
const TOKEN = /"""[\s\S]*?(?:"""|$)|"[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|\\?$)|#[^\n\r]*|[{}():]|\.{3}|[@$]?\w+/g;
const KINDS = new Set(['query', 'mutation', 'subscription', 'fragment']);

/** Reads a document of GraphQL sign by sign, each once. */
export function readDefinitions(text: string): Definitions {
  const reader = createReader();
  for (const [token] of text.matchAll(TOKEN)) if (!/^["#]/.test(token)) reader.take(token);
  return reader.found;
}

/** What a brace opened: the deeds of a mutation, or anything else. */
type Level = 'deeds' | 'other';

function createReader() {
  const found = { name: '', mutates: false, deeds: [] as string[] };
  const levels: Level[] = [];
  /** The words before a brace: the head of a definition, or what follows three dots. */
  let head: string[] = [];
  let afterDots = false;
  let parens = 0;
  let isFirst = true;

  const opens = (): Level => {
    if (levels.length > 0) return afterDots ? (levels.at(-1) as Level) : 'other';
    const [kind = 'query', name = '', , type = ''] = head;
    if (isFirst && kind !== 'fragment') found.name = name.replace(/^[@$].*/, '');
    isFirst = false;
    if (kind === 'mutation') found.mutates = true;
    return kind === 'mutation' || (kind === 'fragment' && /mutation/i.test(type)) ? 'deeds' : 'other';
  };

  function take(token: string): void {
    if (token === '(') parens += 1;
    else if (token === ')') parens = Math.max(0, parens - 1);
    else if (parens > 0) return;
    else if (token === '{') {
      levels.push(opens());
      begin(false);
    } else if (token === '}') {
      levels.pop();
      begin(false);
    } else if (levels.length === 0) {
      if (head.length > 0 || KINDS.has(token)) head.push(token);
    } else if (token === '...') begin(true);
    else inLevel(token);
  }

  function begin(dots: boolean): void {
    head = [];
    afterDots = dots;
  }

  function inLevel(token: string): void {
    if (/^[@$]/.test(token)) return;
    if (afterDots && (head.length === 0 || (head.length === 1 && head[0] === 'on'))) {
      head.push(token);
      return;
    }
    // A fragment was named, and this is a field of its own.
    afterDots = false;
    if (levels.at(-1) !== 'deeds') return;
    if (token === ':') found.deeds.pop();
    else found.deeds.push(token);
  }

  return { found, take };
}
