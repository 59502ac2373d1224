import plain from '../../resources/claims/plain-word-skills.json' with { type: 'json' };

/** One spelling for all that are written for a thing; both sides of a comparison go through it. */
const PHRASES: [RegExp, string][] = [
  [/\bnode[ .]?js\b/g, 'node'],
  [/\b(react|vue|next|nuxt|angular|express)[ .]?js\b/g, '$1'],
  [/\bamazon web services\b/g, 'aws'],
  [/\bgoogle cloud( platform)?\b/g, 'gcp'],
  [/\bmachine learning\b/g, 'ml'],
  [/\bartificial intelligence\b/g, 'ai'],
  [/\bcontinuous integration\b/g, 'ci'],
  [/\bk8s\b/g, 'kubernetes'],
  [/\bpostgres\b/g, 'postgresql'],
  [/\bgolang\b/g, 'go'],
  [/\bjs\b/g, 'javascript'],
  [/\bts\b/g, 'typescript'],
  [/\brestful\b/g, 'rest'],
  [/\bapis\b/g, 'api'],
  [/\bapache (?=\w)/g, ''],
  [
    /\b(?:amazon|aws) (?=(?:s3|ec2|rds|redshift|lambda|dynamodb|sqs|sns|ecs|eks|kinesis|athena|glue|sagemaker)\b)/g,
    '',
  ],
  [/\bmicrosoft (?=(?:azure|sql server|power bi|365)\b)/g, ''],
];
/** Skills that are also plain words: only their exact case counts. */
const PLAIN_WORDS = new Set(plain.words);

/** A text made ready to be searched for many skills. */
export interface SearchableText {
  text: string;
  flat: string;
}

export function searchable(text: string): SearchableText {
  return { text, flat: flat(text) };
}

/** Finds one skill as a keyword search would: case, hyphens, plurals and usual short forms aside. */
export function skillFinder(skill: string): (inside: SearchableText) => boolean {
  const wanted = skill.trim();
  if (PLAIN_WORDS.has(wanted.toLowerCase())) {
    const spellings = spellingsOf(wanted).map(exactly);
    return ({ text }) => spellings.some((spelling) => spelling.test(text));
  }
  const needle = flat(wanted);
  return needle.trim() === '' ? () => false : (inside) => inside.flat.includes(needle);
}

/** Whether a text names a skill. For many texts or skills, `skillFinder` and `searchable` are quicker. */
export function namesSkill(text: string, skill: string): boolean {
  return skillFinder(skill)(searchable(text));
}

function exactly(word: string): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}+#])`,
    'u',
  );
}

function spellingsOf(word: string): string[] {
  const first = word.charAt(0).toUpperCase() + word.slice(1);
  const all = [
    word,
    first,
    ...(word.length > 3 ? [word.toUpperCase()] : []),
    ...(first === 'Go' ? ['golang', 'Golang'] : []),
  ];
  return [...new Set(all)];
}

/** Lower case words between single spaces, in one spelling. */
function flat(text: string): string {
  let words = ` ${text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}+#.]+/gu, ' ')
    .replace(/\.(?=\s|$)/g, '')
    .trim()} `;
  for (const [pattern, spelling] of PHRASES) words = words.replace(pattern, spelling);
  return words.replace(/(?<=\p{L}{3}[^s\s+#.])s(?= )/gu, '');
}
