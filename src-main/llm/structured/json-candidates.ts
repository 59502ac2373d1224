/** The stretches of a text that may be the JSON that was asked for, most likely first, and whether the last one is cut off. */
export interface JsonCandidates {
  texts: string[];
  cutOff: boolean;
}

/** Finds JSON inside code fences and prose. */
export function jsonCandidates(text: string): JsonCandidates {
  const clean = text.replace(/^\uFEFF/, '').trim();
  const fenced = [...clean.matchAll(/```(?:json[c5]?)?\s*\n?([\s\S]*?)```/gi)].map((match) =>
    (match[1] ?? '').trim(),
  );
  const { whole, cutOff } = balanced(clean);
  const largestFirst = whole.sort((a, b) => b.length - a.length);
  const texts = [clean, ...fenced, ...largestFirst].filter((candidate) => /^[[{]/.test(candidate));
  return { texts: [...new Set(texts)], cutOff };
}

/** Top-level stretches from an opening bracket to its closing one, minding strings. */
function balanced(text: string): { whole: string[]; cutOff: boolean } {
  const whole: string[] = [];
  let depth = 0;
  let start = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (inString) {
      if (character === '\\') index += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = depth > 0;
    else if (character === '{' || character === '[') {
      if (depth === 0) start = index;
      depth += 1;
    } else if ((character === '}' || character === ']') && depth > 0) {
      depth -= 1;
      if (depth === 0) whole.push(text.slice(start, index + 1));
    }
  }
  return { whole, cutOff: depth > 0 };
}
