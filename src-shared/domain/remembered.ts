/**
 * A pure function of one text that keeps its last answers; beyond `most` the oldest is forgotten. The same answer is
 * given to all who ask, so nobody may change it.
 */
export function remembered<T>(most: number, work: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = work(text);
    const [oldest] = answers.keys();
    if (answers.size >= most && oldest !== undefined) answers.delete(oldest);
    answers.set(text, answer);
    return answer;
  };
}
