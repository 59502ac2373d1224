const ODD =
  /https?:|www\.|@|\b(?:ignore|disregard|instruction|prompt|system|assistant|language model|as an ai|chatgpt|gpt|llm|candidate (?:is|must)|applicants? (?:must|should)|click|copy|password)\b|[<>{}[\]`|\\]/i;

/** Whether a sentence from outside may stand in a user's letter: readable prose, without addresses, code, or orders to a program. */
export function isQuotable(sentence: string): boolean {
  return (
    sentence.length <= 160 &&
    !ODD.test(sentence) &&
    !/[\p{Cc}\p{Cf}"\u201c\u201d]/u.test(sentence) &&
    /^\p{Lu}/u.test(sentence)
  );
}
