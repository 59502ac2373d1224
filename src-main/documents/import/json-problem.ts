/** What engines say of broken JSON, and what a person would say. */
const SAID: readonly (readonly [RegExp, string])[] = [
  [/end of JSON/i, 'the file ends before the last bracket is closed'],
  [/after JSON/i, 'there is more text after the last bracket'],
  [/unterminated string/i, 'a closing quote (") is missing'],
  [/control character in string/i, 'a line break or a tab stands between quotes'],
  [
    /bad escaped character|unicode escape/i,
    'a backslash (\\) stands before a character that may not follow it',
  ],
  [
    /double-quoted property name|property name or '}'/i,
    'a name in double quotes is missing, or a comma is too many',
  ],
  [/after property name/i, 'a colon is missing after the name'],
  [/after (property value|array element)/i, 'a comma or a closing bracket is missing'],
  [/number/i, 'a number is not written as JSON needs it'],
];
const TOKEN = /^Unexpected token '?(.+?)'?(,| in JSON|$)/s;

/** The engine's words about broken JSON in plain ones. */
export function jsonProblem(reason: string): string {
  // First, as this one goes on with the file's own text.
  const token = TOKEN.exec(reason)?.[1];
  if (token !== undefined) return `“${token}” stands where a value in JSON can not begin`;
  const plain = SAID.find(([said]) => said.test(reason))?.[1];
  return plain ?? reason.replace(/ in JSON at position.*$/s, '');
}
