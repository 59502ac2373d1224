const MIDDLE_NAME = /(?<=[\p{L}\p{N},;:)"'\u2019\u201d%&/-]\s+["'(\u201c]?)\p{Lu}[\p{L}\p{N}+#.&'\u2019-]*/gu;
const ODD_CASE =
  /(?<![\p{L}\p{N}])(?:[\p{L}\p{N}]*(?:\p{Ll}\p{Lu}|\p{Lu}{2})[\p{L}\p{N}+#]*|\p{L}+\p{N}+[\p{L}\p{N}]*|\p{L}[+#]+|\.[A-Z]\p{L}+)/gu;

/** Names in a text: words with a capital inside a sentence, and words of odd case (`dbt` is not seen, `AWS`, `GraphQL`, `C++`, `S3` are). */
export function namesOf(text: string): string[] {
  const found = [...text.matchAll(MIDDLE_NAME), ...text.matchAll(ODD_CASE)].map((match) =>
    match[0].replace(/[.'\u2019&-]+$/, ''),
  );
  return [...new Set(found)].filter((name) => name !== 'I' && !/^I['\u2019]/.test(name));
}
