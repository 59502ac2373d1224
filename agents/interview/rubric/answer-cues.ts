import words from '../../../resources/interview/answer-words.json' with { type: 'json' };

type Who = 'i' | 'we';

/** The words of one language by which an answer's sentences are told. Texts are in small letters, blanks around and between words. */
export interface AnswerCues {
  situation: readonly string[];
  task: readonly string[];
  result: readonly string[];
  /** Words of one who tells what they would do, not what they did. */
  general: RegExp;
  /** How a sentence begins that says when or where. */
  scene: RegExp;
  /** How things were. */
  past: RegExp;
  /** How often it says "I", or "we". */
  says(plain: string, who: Who): number;
  /** How many deeds a sentence says that "I" did, or "we". */
  deeds(plain: string, who: Who): number;
}

const oneOf = (list: readonly string[]) => list.join('|');
const NOT_ACTIONS = new Set(words.notActions);
const PAST = new Set(words.pastVerbs);
/** What may stand between "I" and the verb: `I then quietly asked`. */
const BETWEEN = '(?:(?:then|also|first|next|just|only|soon|always|never|myself|still|\\p{L}+ly)\\s+){0,2}';
const TOLD = ' (?:that|when|where|while|if|before|after|what|which|until) ';

const PRONOUNS = words.pronouns as Record<string, string[]>;
const sayingOf =
  (language: string): AnswerCues['says'] =>
  (plain, who) => {
    const pronoun = PRONOUNS[language]?.[who === 'i' ? 0 : 1];
    return pronoun === undefined ? 0 : plain.split(' ').filter((word) => word === pronoun).length;
  };

const ENGLISH: AnswerCues = {
  ...words,
  says: sayingOf('en'),
  general: / (?:should|would|always|usually|important|i think|i believe) /,
  scene: /^ (?:at|in|on|during|when|while|after|before|last|early|late|one|two|three|since|that) /,
  past: / (?:was|were|had|came|ran|moved|broke|lost) /,
  /** `I asked`, `I then rang`; not what is only told of: `she said that I interrupted`, `before I left`. */
  deeds(plain, who) {
    const found = plain.matchAll(new RegExp(`(?<!${TOLD})(?<= )${who} ${BETWEEN}(\\p{L}+)`, 'gu'));
    const deeds = [...found].filter(([, verb = '']) => isEnglishDeed(verb));
    const [first] = deeds;
    if (first === undefined) return 0;
    // "I chose five songs … and asked two parents": the second verb has the same doer.
    const goesOn = plain.slice(first.index).matchAll(new RegExp(` and ${BETWEEN}(\\p{L}+)`, 'gu'));
    return deeds.length + [...goesOn].filter(([, verb = '']) => isEnglishDeed(verb)).length;
  },
};

/** Whether an English word is a verb of something done. */
export function isEnglishDeed(verb: string): boolean {
  return !NOT_ACTIONS.has(verb) && (PAST.has(verb) || /(?:ed|elt|ept|ought|aught)$/.test(verb));
}

type Written = (typeof words.languages)['de' | 'es' | 'fr'] & { strong?: string[]; strongs?: string[] };

function cuesFrom(language: string, { strong = [], strongs = [], ...own }: Written): AnswerCues {
  const notActions = new Set(own.notActions);
  const patterns = (sources: readonly string[]) =>
    sources.map(
      (source) =>
        new RegExp(
          `(?<= )${source.replaceAll('{strongs}', oneOf(strongs)).replaceAll('{strong}', oneOf(strong))}`,
          'gu',
        ),
    );
  const by: Record<Who, RegExp[]> = { i: patterns(own.i), we: patterns(own.we) };
  return {
    ...own,
    says: sayingOf(language),
    general: new RegExp(` (?:${oneOf(own.general)}) `, 'u'),
    scene: new RegExp(`^ (?:${oneOf(own.scene)})(?:'| )`, 'u'),
    past: new RegExp(` (?:${oneOf(own.past)}) `, 'u'),
    deeds(plain, who) {
      const verbs = by[who].flatMap((pattern) => [...plain.matchAll(pattern)]);
      const at = new Set(
        verbs
          .filter(([, verb = '']) => !notActions.has(verb))
          .map(({ index, 0: { length } }) => index + length),
      );
      return at.size;
    },
  };
}

const OTHERS = new Map(
  Object.entries(words.languages).map(([language, own]) => [language, cuesFrom(language, own as Written)]),
);

/** The cues of a language (BCP 47); undefined where there are none, so that its answers are only measured. */
export const cuesOf = (language: string): AnswerCues | undefined =>
  language === 'en' ? ENGLISH : OTHERS.get(language);
