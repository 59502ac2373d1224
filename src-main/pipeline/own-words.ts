/** Apart from the agent itself, as it is light and needs no model. */
export { withOwnWords } from '#agents/resume/with-own-words.ts';
