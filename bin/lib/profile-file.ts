import { basename } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { AnswerInput } from '#shared/domain/answer.ts';
import { ValidationError } from '#shared/errors/index.ts';
import { readInputFile } from './posting-input.ts';
import type { App } from './with-app.ts';

/** Makes the person in a resume file the active profile. */
export async function useProfileFile(app: App, path: string, { replace = false } = {}) {
  return app.client.profile.import({
    replace,
    name: basename(path),
    base64: (await readInputFile(path)).toString('base64'),
  });
}

/** Stores the answers of a JSON or YAML file: a list of `{ key, question, value }`. */
export async function useAnswersFile(app: App, path: string): Promise<void> {
  const text = (await readInputFile(path)).toString('utf8');
  const parsed = z.array(AnswerInput.partial({ key: true, question: true })).safeParse(parseData(text, path));
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new ValidationError(
      `${path}: ${issue?.path.join('.')}: ${issue?.message}. It must be a list of { key, question, value }.`,
    );
  }
  for (const answer of parsed.data) {
    await app.client.profile.saveAnswer({
      ...answer,
      key: answer.key ?? 'custom',
      question: answer.question ?? '',
    });
  }
}

function parseData(text: string, path: string): unknown {
  try {
    return parse(text);
  } catch (thrown) {
    throw new ValidationError(`${path} is neither JSON nor YAML: ${(thrown as Error).message}`);
  }
}
