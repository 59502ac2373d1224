const WEIGHTY = `
lead led leading head headed director manager managed managing owner owned founder founded cofounder chief principal staff senior
expert expertise mastered master specialist certified certification licensed degree bachelor master doctorate phd diploma graduated
award awarded prize winner won recognised recognized patented patent published keynote speaker first only sole top best leading
fluent native bilingual budget revenue profit hired recruited fired promoted mentored supervised
years decade decades team enterprise global worldwide international fortune startup
always never extensive extensively deep deeply proven proficient advanced strong solid unparalleled
`;

const WORDS = new Set(WEIGHTY.split(/\s+/).filter((word) => word !== ''));

/** Whether a word, in lower case, raises what is claimed about a person: rank, proof, reach, degree of skill. */
export function isWeighty(word: string): boolean {
  return WORDS.has(word);
}
