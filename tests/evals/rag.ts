import { namesWithin } from '#agents/analyst/skills/names-within.ts';
import { LEAST } from '#main/compose/rag/embedders.ts';
import { questionWords } from '#main/rag/question-words.ts';
import { DEPTH, fuseRanks } from '#main/rag/search-passages.ts';
import { vectorIndex } from '#main/rag/vector-index.ts';
import type { Row } from '#tests/measures/measure.ts';
import { filesWorld, PROFILE } from './rag/files-world.ts';
import natural from './rag/natural.json' with { type: 'json' };
import questions from './rag/questions.json' with { type: 'json' };
import tools from './rag/tools.json' with { type: 'json' };
import { MORE_PEOPLE, PEOPLE } from './resumes/person.ts';

const GOAL = 0.85;
const PASSAGES = 200;
/** In the passages that speak of several. */
const MATTERS = 4;
/** What the search is tuned on is every second question. */
const HALVES = ['tuned', 'held-back'] as const;
type Half = (typeof HALVES)[number];

/** Of the questions in a language of one's own; in English about files in another, a passage in English may come first. */
const NATURAL_GOALS = { own: 0.85, english: 0.65 };

/** Whether a question in other words finds the right one of 200 passages first or second, beside what words alone find. */
export async function measureRag(): Promise<Row[]> {
  const { pairs } = questions;
  const others = [...PEOPLE, ...MORE_PEOPLE].flatMap(({ work, projects }) =>
    [...work, ...projects].flatMap(({ items }) => items),
  );
  const texts = [...pairs.map(({ passage }) => passage), ...others].slice(0, PASSAGES);
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
    ...naturalRows(others),
  ];
}

/** Questions as people ask them, by the language of the file and of the question. */
function naturalRows(others: readonly string[]): Row[] {
  const strange = [...questions.pairs.map(({ passage }) => passage).slice(0, 60), ...others];
  const own = [...natural.pairs, ...tools.pairs].map(({ passage }) => passage);
  const texts = [...own, ...strange].slice(0, PASSAGES);
  return withSearch(texts, ({ hybrid, byWords, meaning, shareOf }) => {
    const asked = (file: string, by: string) =>
      natural.pairs.filter(({ language, asked: other }) => language === file && (other ?? language) === by);
    const kinds: [string, readonly Pair[], number][] = [
      ...['en', 'de', 'fr', 'es'].map((one): [string, readonly Pair[], number] => [
        `asked in the file's language, ${one}`,
        asked(one, one),
        NATURAL_GOALS.own,
      ]),
      [
        'asked in English about files in de, fr, es',
        ['de', 'fr', 'es'].flatMap((one) => asked(one, 'en')),
        NATURAL_GOALS.english,
      ],
      ['of a tool, by what it belongs to', tools.pairs, NATURAL_GOALS.own],
    ];
    return kinds.map(([name, pairs, goal]) => {
      const figure = shareOf(pairs, hybrid);
      return {
        ...{ name: `right passage first or second, ${name}`, figure, against: null },
        unit: `share of ${pairs.length} questions, ${texts.length} passages`,
        goal: `at least ${goal}`,
        holds: figure >= goal,
        note: `words alone (BM25) find ${shareOf(pairs, byWords)}, meaning alone ${shareOf(pairs, meaning)}`,
      };
    });
  });
}

interface Pair {
  passage: string;
  question: string;
}

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

type Find = (question: string) => number[];

/** Ways to search in a database of these texts, and how often one brings the right passage first or second. */
function withSearch<T>(
  texts: readonly string[],
  use: (search: {
    hybrid: Find;
    meaning: Find;
    byWords: Find;
    shareOf(pairs: readonly Pair[], find: Find): number;
  }) => T,
): T {
  const world = filesWorld(texts);
  try {
    const { chunks, embedder } = world;
    const vectors = vectorIndex(chunks.vectors(PROFILE, embedder.id));
    const textOf = (id: number) => chunks.get(id)?.text;
    const hits = (question: string) => chunks.withWords(PROFILE, questionWords(question), DEPTH);
    const isFound = ({ passage, question }: Pair, find: Find) =>
      find(question)
        .slice(0, 2)
        .some((id) => textOf(id)?.includes(passage));
    const share = (pairs: readonly Pair[], find: Find) =>
      pairs.filter((pair) => isFound(pair, find)).length / pairs.length;
    return use({
      hybrid: (question) =>
        fuseRanks({
          ...{ question: embedder.embedQuestion(question), vectors, byWords: hits(question) },
          byNames: namesWithin(question).map((names) => chunks.withNames(PROFILE, names, DEPTH)),
          ...{ least: LEAST.words, k: 2 },
        }).map(({ id }) => id),
      meaning: (question) => vectors.nearest(embedder.embedQuestion(question), 2, -1).map(({ id }) => id),
      byWords: (question) => hits(question).map(({ id }) => id),
      shareOf: (pairs, find) => Math.round(share(pairs, find) * 1000) / 1000,
    });
  } finally {
    world.close();
  }
}

/** How often the passage that answers a question comes first or second, by half. */
function sharesOf(texts: readonly string[], pairs: readonly Pair[]) {
  return withSearch(texts, ({ hybrid, byWords, meaning, shareOf }) =>
    HALVES.map((half: Half) => {
      const asked = pairs.filter((_, at) => at % 2 === HALVES.indexOf(half));
      return {
        half,
        figure: shareOf(asked, hybrid),
        meaning: shareOf(asked, meaning),
        words: shareOf(asked, byWords),
      };
    }),
  );
}
