import plain from '../../../resources/claims/plain-word-skills.json' with { type: 'json' };
import cloud from '../../../resources/skills/cloud-and-operations.json' with { type: 'json' };
import models from '../../../resources/skills/data-and-ml.json' with { type: 'json' };
import programming from '../../../resources/skills/programming.json' with { type: 'json' };
import software from '../../../resources/skills/software-and-data.json' with { type: 'json' };
import web from '../../../resources/skills/web-and-mobile.json' with { type: 'json' };

const PLAIN = new Set(plain.words);
/** Names of one word of the tools that programs are made with. */
const TOOLS = new Set(
  [cloud, models, programming, software, web]
    .flatMap(({ skills }) => skills)
    .flatMap((line) => line.replace(/>.*/, '').split(/[=,]/))
    .map((name) =>
      name
        .replace(/[?~^!*]/g, '')
        .trim()
        .toLowerCase(),
    )
    .filter((name) => name !== '' && !name.includes(' ') && !PLAIN.has(name)),
);

/** Languages that write every noun with a capital. */
const CAPITALS = new Set(['de']);

/** Whether a word, as it stands inside a sentence, is the name of a tool or another proper name. */
export function isToolName(word: string, language: string): boolean {
  if (TOOLS.has(word.toLowerCase())) return true;
  const isName = CAPITALS.has(language) ? /\p{L}.*\p{Lu}/u : /\p{Lu}/u;
  return isName.test(word) || /[+#\p{N}]/u.test(word);
}
