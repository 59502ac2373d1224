/** What the GraphQL in a body asks for. */
export interface GraphqlOperation {
  /** As its page calls it. */
  name: string;
  mutates: boolean;
  /** What its mutations do: the names that the server knows, whatever the page calls the whole. */
  deeds: readonly string[];
}

const QUERY = /"query"\s*:\s*"((?:[^"\\]|\\.)*)"/g;
const STARTS = /^\s*(query|mutation|subscription|fragment|\{)\s*(\w*)/;
const MUTATES = /\bmutation\b[^{]*\{|\bfragment\s+\w+\s+on\s+Mutation\b[^{]*\{/gi;

/** The operation of a GraphQL body; null for any other body. Several operations are as strong as the strongest of them. */
export function operationOf(body: string): GraphqlOperation | null {
  const queries = [...body.matchAll(QUERY)]
    .map(([, text = '']) => text.replace(/\\[nrt]/g, ' ').replace(/\\(.)/g, '$1'))
    .filter((text) => STARTS.test(text));
  const [first] = queries;
  if (first === undefined) return null;
  const named = /"operationName"\s*:\s*"(\w+)"/.exec(body)?.[1];
  const [, kind, name] = STARTS.exec(first) ?? [];
  return {
    name: named ?? (kind === 'fragment' ? '' : (name ?? '')),
    mutates: queries.some((text) => /^\s*mutation\b/.test(text) || /\bmutation\b\s*\w*\s*[({]/.test(text)),
    deeds: queries.flatMap(deedsIn),
  };
}

function deedsIn(query: string): string[] {
  return [...query.matchAll(MUTATES)].flatMap(({ 0: head, index }) =>
    fieldsFrom(query.slice(index + head.length)),
  );
}

/** The fields of a selection that stands open, without what they are called in the answer, and without theirs. */
function fieldsFrom(text: string): string[] {
  const fields: string[] = [];
  let depth = 0;
  for (const [token] of text.matchAll(/"[^"]*"|[{}()]|\w+\s*:?/g)) {
    if (token === '{' || token === '(') depth += 1;
    else if (token === ')' || token === '}') depth -= 1;
    else if (depth === 0 && /^\w+$/.test(token.trim())) fields.push(token.trim());
    if (depth < 0) break;
  }
  return fields;
}
