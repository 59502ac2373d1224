import { LineCounter, parseDocument, visit } from 'yaml';
import { ValidationError } from '#shared/errors/index.ts';
import { jsonProblem } from './json-problem.ts';

/** A parsed file and the language that it is written in. */
export interface ParsedData {
  language: 'JSON' | 'YAML';
  value: unknown;
}

/** Parses JSON or YAML. Throws a `ValidationError` that names line and column of what is wrong. */
export function parseData(name: string, text: string): ParsedData {
  if (text.trim() === '')
    throw new ValidationError(`${name} is empty. Choose the file that holds your resume.`);
  const looksLikeJson = /\.json$/i.test(name) || (/^\s*[{[]/.test(text) && !/\.ya?ml$/i.test(name));
  return looksLikeJson
    ? { language: 'JSON', value: parseJson(name, text) }
    : { language: 'YAML', value: parseYaml(name, text) };
}

function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    const reason = thrown instanceof SyntaxError ? thrown.message : 'it can not be read';
    throw broken(name, 'JSON', positionIn(text, reason), jsonProblem(reason));
  }
}

/** Engines state an offset for most errors; where they don't, the text ends too early or is no JSON from its start. */
function positionIn(text: string, reason: string): Position {
  const offset = /at position (\d+)/.exec(reason)?.[1];
  if (offset === undefined && !/end of JSON/i.test(reason))
    return firstProblem(text) ?? { line: 1, column: 1 };
  const before = offset === undefined ? text.trimEnd() : text.slice(0, Number(offset));
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

function parseYaml(name: string, text: string): unknown {
  const problem = firstProblem(text);
  if (problem) throw broken(name, 'YAML', problem, problem.reason);
  try {
    const document = parseDocument(text);
    // "+49...", "01067" and "2020.10" are a phone number, a code of the post and a month.
    visit(document, {
      Scalar(_, node) {
        if (typeof node.value === 'number' && node.source !== undefined) node.value = node.source;
      },
    });
    return document.toJS({ maxAliasCount: 100 });
  } catch (thrown) {
    throw broken(
      name,
      'YAML',
      { line: 1, column: 1 },
      thrown instanceof Error ? thrown.message : 'it can not be read',
    );
  }
}

interface Position {
  line: number;
  column: number;
}

function firstProblem(text: string): (Position & { reason: string }) | null {
  const lineCounter = new LineCounter();
  const problem = parseDocument(text, { lineCounter, prettyErrors: false }).errors[0];
  if (!problem) return null;
  const { line, col } = lineCounter.linePos(problem.pos[0]);
  return { line, column: col, reason: problem.message };
}

function broken(name: string, language: string, where: Position, reason: string): ValidationError {
  const sentence = reason.replace(/\s+/g, ' ').replace(/[.\s]+$/, '');
  return new ValidationError(
    `${name} is not valid ${language}: line ${where.line}, column ${where.column}: ${sentence}. Correct that place (or export the file again) and try once more.`,
    { details: { file: name, line: where.line, column: where.column } },
  );
}
