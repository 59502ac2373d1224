/** What the use cases need of the writing agents, apart from the agents themselves: light, and without a model. */
export { applyEdit } from '#agents/cover-letter/user-edit.ts';
export { coverageByParts } from '#agents/resume/ats-score.ts';
export { ownResume } from '#agents/resume/own-resume.ts';
export { wholeResume } from '#agents/resume/whole-resume.ts';
export { withOwnWords } from '#agents/resume/with-own-words.ts';
