/** About sixty words: fewer say too little of what a job asks for. */
const LEAST = 400;

/** Whether a posting of so many characters was read in so little text that its score is provisional. */
export const isLittleText = (characters: number): boolean => characters < LEAST;
