import { LEAST } from '#main/compose/rag/embedders.ts';
import { questionWords } from '#main/rag/question-words.ts';
import { DEPTH, fuseRanks } from '#main/rag/search-passages.ts';
import { vectorIndex } from '#main/rag/vector-index.ts';
import type { Row } from '#tests/measures/measure.ts';
import { filesWorld, PROFILE } from './rag/files-world.ts';
import questions from './rag/questions.json' with { type: 'json' };
import { MORE_PEOPLE, PEOPLE } from './resumes/person.ts';

const GOAL = 0.85;
const PASSAGES = 200;
/** In the passages that speak of several. */
const MATTERS = 4;
/** What the search is tuned on is every second question. */
const HALVES = ['tuned', 'held-back'] as const;
type Half = (typeof HALVES)[number];

/** Whether a question in other words finds the right one of 200 passages first or second, beside what words alone find. */
export async function measureRag(): Promise<Row[]> {
  const { pairs } = questions;
  const others = [...PEOPLE, ...MORE_PEOPLE]
    .flatMap(({ work, projects }) => [...work, ...projects].flatMap(({ items }) => items))
    .slice(0, PASSAGES - pairs.length);
  const texts = [...pairs.map(({ passage }) => passage), ...others];
  const rows = sharesOf(texts, pairs);
  const ofSeveral = sharesOf(joined(texts), pairs);
  return [
    ...rows.map(({ half, figure, meaning, words }) => ({
      ...{ name: `right passage first or second, built-in embedder, ${half} half`, figure, against: null },
      unit: `share of ${pairs.length / 2} questions in other words, ${texts.length} passages`,
      goal: `at least ${GOAL}`,
      holds: texts.length === PASSAGES && figure >= GOAL,
      note: `words alone (BM25) find ${words}, meaning alone ${meaning}`,
    })),
    ...ofSeveral.map(({ half, figure, meaning, words }, at) => ({
      ...{ name: `the same where each passage speaks of ${MATTERS} matters, ${half} half`, figure },
      ...{
        against: null,
        unit: `share of ${pairs.length / 2} questions, ${texts.length / MATTERS} passages`,
      },
      goal: 'as often as where each speaks of one',
      holds: figure >= (rows[at]?.figure ?? 1),
      note: `words alone (BM25) find ${words}, meaning alone ${meaning}`,
    })),
  ];
}

type Pair = (typeof questions)['pairs'][number];

/** Passages of several matters each, as the real ones of 1,000 characters are. */
function joined(texts: readonly string[]): string[] {
  const count = Math.floor(texts.length / MATTERS);
  return Array.from({ length: count }, (_, at) =>
    texts
      .filter((__, place) => place % count === at)
      .map((text) => (/[.!?]$/.test(text) ? text : `${text}.`))
      .join(' '),
  );
}

/** How often the passage that answers a question comes first or second, by half. */
function sharesOf(texts: readonly string[], pairs: readonly Pair[]) {
  const world = filesWorld(texts);
  try {
    const { chunks, embedder } = world;
    const index = vectorIndex(chunks.vectors(PROFILE, embedder.id));
    const textOf = (id: number) => chunks.get(id)?.text;
    const byWords = (question: string) => chunks.withWords(PROFILE, questionWords(question), DEPTH);
    const asked = (half: Half) => pairs.filter((_, at) => at % 2 === HALVES.indexOf(half));
    const share = (half: Half, find: (question: string) => number[]) =>
      asked(half).filter(({ passage, question }) =>
        find(question)
          .slice(0, 2)
          .some((id) => textOf(id)?.includes(passage)),
      ).length / asked(half).length;
    return HALVES.map((half) => ({
      half,
      figure: share(half, (question) =>
        fuseRanks({
          ...{ question: embedder.embedQuestion(question), vectors: index, byWords: byWords(question) },
          ...{ least: LEAST.words, k: 2 },
        }).map(({ id }) => id),
      ),
      meaning: share(half, (question) =>
        index.nearest(embedder.embedQuestion(question), 2, -1).map(({ id }) => id),
      ),
      words: share(half, (question) => byWords(question).map(({ id }) => id)),
    }));
  } finally {
    world.close();
  }
}
