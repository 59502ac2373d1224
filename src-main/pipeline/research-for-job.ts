/** Apart from the list of agents, as these are light and the services need them at once. */
export { researchForCompany } from '#agents/company/for-company.ts';
export { researchForJob } from '#agents/company/for-job.ts';
