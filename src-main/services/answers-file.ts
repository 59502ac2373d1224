import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { type Answer, AnswerInput, dependsOnPlace } from '#shared/domain/answer.ts';
import { ValidationError } from '#shared/errors/index.ts';
import { countryByCode, countryNamed } from '#shared/places/countries.ts';

const InFile = z.array(AnswerInput.partial({ key: true, question: true }));

/** The answers of a JSON or YAML file, each checked. Throws `ValidationError` that says which is wrong, and how. */
export function answersOfFile({ name, base64 }: { name: string; base64: string }): AnswerInput[] {
  const parsed = InFile.safeParse(dataOf(Buffer.from(base64, 'base64').toString('utf8'), name));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const [index, ...part] = issue?.path ?? [];
    const where =
      typeof index === 'number' ? `answer ${index + 1}${part.length > 0 ? `, ${part.join('.')}` : ''}: ` : '';
    throw new ValidationError(
      `${name}: ${where}${issue?.message}. It must be a list of { key, question, value }. Nothing was stored.`,
    );
  }
  return parsed.data.map((answer, index) => {
    const { key = 'custom', question = '', expiresAt, place = '' } = answer;
    const wrong = (what: string) =>
      new ValidationError(`${name}: answer ${index + 1}: ${what}. Nothing was stored.`);
    if (key === 'custom' && question.trim() === '') throw wrong('it has neither a key nor a question');
    if (expiresAt !== null && Number.isNaN(Date.parse(expiresAt)))
      throw wrong(`expiresAt "${expiresAt}" is no date; write it like 2027-01-31`);
    const country = place === '' ? '' : (countryByCode(place) ?? countryNamed(place));
    if (country === null && dependsOnPlace(key)) throw wrong(`"${place}" is no country`);
    return { ...answer, key, question, place: country ?? place };
  });
}

/** Stored answers as a file that can be read, changed and read again. */
export function fileOfAnswers(answers: readonly Answer[], format: 'json' | 'yaml'): string {
  const plain = answers.map(({ id: _id, profileId: _profile, ...answer }) => answer);
  return format === 'yaml' ? stringify(plain) : `${JSON.stringify(plain, null, 2)}\n`;
}

function dataOf(text: string, name: string): unknown {
  try {
    return parse(text);
  } catch (thrown) {
    throw new ValidationError(`${name} is neither JSON nor YAML: ${(thrown as Error).message}`);
  }
}
