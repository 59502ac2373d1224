import type { OpenQuestion, QuestionNews } from '#shared/domain/human.ts';

/** The list of open questions after each piece of news about it; what did not change stays the same object. */
export async function* gatherQuestions(news: AsyncIterable<QuestionNews>): AsyncGenerator<OpenQuestion[]> {
  let known: ReadonlyMap<string, OpenQuestion> = new Map();
  for await (const { ids, changed } of news) {
    const all = new Map([...known, ...changed.map((question) => [question.id, question] as const)]);
    const open = ids.flatMap((id) => all.get(id) ?? []);
    known = new Map(open.map((question) => [question.id, question]));
    yield open;
  }
}
