const DEGREE =
  /(?:\b(?:high school (?:diploma|degree)|secondary school|GED\b|associate['’]?s? degree|(?:bachelor|master)(?:['’]?s(?: ?(?:or|\/|and) ?(?:bachelor|master|ph\.?d)(?:['’]?s)?)?(?: degree)?| of (?:science|arts|engineering|business administration)| degree|(?=[ /](?:or|in|oder)\b)(?! in (?:a|the|your)\b))|undergraduate degree|university degree|college degree|(?:advanced|graduate|post-?graduate|technical|relevant|related|completed) degree|degree in\b|ph\.?d\.?\b|doctorate|MBA\b|(?:BS|BA|MS|BSc|MSc|B\.S\.|M\.S\.)(?:\/(?:BS|BA|MS|MSc|MA|PhD|M\.S\.))*(?= (?:degree|in\b|or\b))|vocational training)|abgeschlossenes? (?:studium|ausbildung|berufsausbildung|hochschulstudium)|hochschulabschluss|bac ?\+ ?\d|diplôme|licenciatura|titulación)(?:[^.;\n]{0,110})?/i;

/** The words with which the posting asks for a degree or a training, cut to one phrase; undefined where it asks for none. */
export function educationOf(text: string): string | undefined {
  const found = DEGREE.exec(text)?.[0];
  if (found === undefined || /degree of|no degree|not require/i.test(found)) return undefined;
  return found.replace(/\s+/g, ' ').trim();
}
