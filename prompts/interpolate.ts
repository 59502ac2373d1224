import { ValidationError } from '#shared/errors/index.ts';

/** A template cut into literal text and the names of variables, in order. */
export type Piece = { text: string } | { variable: string };

/** Cuts a template as Python's `str.format` does: `{name}` is a variable, `{{` and `}}` are braces. `where` is named in errors. */
export function piecesOf(where: string, template: string): Piece[] {
  const pieces: Piece[] = [];
  const token = /\{\{|\}\}|\{([^{}]*)\}|[{}]/g;
  let text = '';
  let last = 0;
  for (const match of template.matchAll(token)) {
    text += template.slice(last, match.index);
    last = match.index + match[0].length;
    if (match[0] === '{{' || match[0] === '}}') {
      text += match[0].charAt(0);
      continue;
    }
    const name = match[1] ?? '';
    if (!/^[a-z][a-z0-9_]*$/.test(name)) {
      const line = template.slice(0, match.index).split('\n').length;
      throw new ValidationError(
        `prompt ${where}, line ${line} of its template: "${match[0]}" is not a variable. Write {name}, or {{ and }} for braces.`,
      );
    }
    pieces.push({ text }, { variable: name });
    text = '';
  }
  return [...pieces, { text: text + template.slice(last) }];
}

/** Puts the values in. A value is never read as a template itself. */
export function interpolate(
  key: string,
  pieces: readonly Piece[],
  variables: Record<string, string>,
): string {
  const wanted = new Set(pieces.flatMap((piece) => ('variable' in piece ? [piece.variable] : [])));
  const missing = [...wanted].filter((name) => !Object.hasOwn(variables, name));
  if (missing.length > 0) {
    throw new ValidationError(
      `prompt "${key}" misses the variable ${missing.map((name) => `"${name}"`).join(', ')}`,
    );
  }
  const unknown = Object.keys(variables).filter((name) => !wanted.has(name));
  if (unknown.length > 0) {
    throw new ValidationError(
      `prompt "${key}" has no variable ${unknown.map((name) => `"${name}"`).join(', ')}; it has ${[...wanted].join(', ') || 'none'}`,
    );
  }
  return pieces
    .map((piece) => ('variable' in piece ? (variables[piece.variable] ?? '') : piece.text))
    .join('');
}
