import type { OpenQuestion, QuestionNews } from '#shared/domain/human.ts';

/** Of each list of open questions what is new since the one before; all of the first. Where nothing is, nothing is told. */
export async function* questionNews(lists: AsyncIterable<OpenQuestion[]>): AsyncGenerator<QuestionNews> {
  let told: ReadonlyMap<string, string> | null = null;
  for await (const open of lists) {
    const now = new Map(open.map((question) => [question.id, JSON.stringify(question)]));
    const before = told;
    const ids = [...now.keys()];
    const changed = open.filter(({ id }) => before?.get(id) !== now.get(id));
    told = now;
    if (before === null || changed.length > 0 || ids.join() !== [...before.keys()].join())
      yield { ids, changed };
  }
}
