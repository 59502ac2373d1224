import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { ValidationError } from '#shared/errors/index.ts';
import { type Piece, piecesOf } from './interpolate.ts';

const name = z.string().regex(/^[a-z][a-z0-9_]*$/, 'use lower case, digits and _');

const PromptFile = z.strictObject({
  version: z.string(),
  domain: name,
  description: z.string(),
  prompts: z.record(
    name,
    z.strictObject({ description: z.string(), variables: z.array(name), template: z.string().min(1) }),
  ),
});

/** One prompt of a file, cut into pieces. */
export interface PromptTemplate {
  domain: string;
  name: string;
  version: string;
  description: string;
  variables: readonly string[];
  pieces: readonly Piece[];
}

/** Reads one YAML file of prompts; errors name file and line. */
export function parsePromptFile(file: string, source: string): PromptTemplate[] {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter });
  const broken = document.errors[0];
  if (broken !== undefined) {
    throw new ValidationError(
      `${file}:${counter.linePos(broken.pos[0]).line}: ${broken.message.split('\n')[0]}`,
    );
  }
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let depth = path.length; depth > 0; depth--) {
      const node = document.getIn(path.slice(0, depth), true) as
        | { range?: [number, number, number] }
        | undefined;
      if (node?.range !== undefined) return counter.linePos(node.range[0]).line;
    }
    return 1;
  };
  const parsed = PromptFile.safeParse(document.toJS());
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const path = issue?.path ?? [];
    throw new ValidationError(
      `${file}:${lineOf(path)}: ${path.join('.') || 'the file'}: ${issue?.message ?? 'is wrong'}`,
    );
  }
  const { domain, version, prompts } = parsed.data;
  return Object.entries(prompts).map(([key, { template, variables, description }]) => {
    const pieces = piecesOf(`${domain}.${key} (${file})`, template);
    const line = lineOf(['prompts', key, 'variables']);
    checkDeclared(`${file}:${line}: prompt ${domain}.${key}`, variables, pieces);
    return { domain, name: key, version, description, variables, pieces };
  });
}

function checkDeclared(where: string, declared: readonly string[], pieces: readonly Piece[]): void {
  const used = new Set(pieces.flatMap((piece) => ('variable' in piece ? [piece.variable] : [])));
  const undeclared = [...used].find((variable) => !declared.includes(variable));
  if (undeclared !== undefined)
    throw new ValidationError(`${where} uses {${undeclared}} but does not declare it`);
  const unused = declared.find((variable) => !used.has(variable));
  if (unused !== undefined) throw new ValidationError(`${where} declares {${unused}} but does not use it`);
}
