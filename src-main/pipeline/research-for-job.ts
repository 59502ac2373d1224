/** Apart from the list of agents, as it is light and the services need it at once. */
export { researchForJob } from '#agents/company/for-job.ts';
