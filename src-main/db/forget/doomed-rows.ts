/** Rows that go, and their columns in which ids of files may stand. */
export interface Doomed {
  table: string;
  /** Over `temp.gone (kind, id)`, which says what is forgotten. */
  where: string;
  texts?: readonly string[];
}

const gone = (kind: string) => `(SELECT id FROM temp.gone WHERE kind = '${kind}')`;
const named = (text: string) =>
  `EXISTS (SELECT 1 FROM temp.gone WHERE kind = 'name' AND instr(lower(${text}), id) > 0)`;
const holdsId = (text: string) =>
  `EXISTS (SELECT 1 FROM temp.gone WHERE kind IN ('job', 'run') AND instr(${text}, id) > 0)`;
const inBody = (field: string) => `CASE WHEN json_valid(body) THEN json_extract(body, '$.${field}') END`;

const ofJob = `job_id IN ${gone('job')}`;
const ofRun = `run_id IN ${gone('run')}`;
/** A document that was sent stays with its application. */
const madeInRun = `(${ofRun} AND job_id NOT IN (SELECT job_id FROM applications))`;
const document = `(${ofJob} OR ${madeInRun})`;
const applied = `(SELECT id FROM applications WHERE ${ofJob})`;
const asked = `(${ofJob} OR ${ofRun} OR company IN ${gone('company')})`;
const ids = (table: string, where: string) => `SELECT id FROM ${table} WHERE ${where}`;

/** In the order in which they go: what points comes before what it points at. */
export const DOOMED: readonly Doomed[] = [
  {
    table: 'document_versions',
    where: `document_id IN (${ids('generated_resumes', document)} UNION ${ids('cover_letters', document)})`,
    texts: ['body'],
  },
  {
    table: 'drafts',
    where: `id IN (${ids('generated_resumes', document)} UNION ${ids('cover_letters', document)} UNION ${ids('human_requests', asked)})`,
  },
  { table: 'human_requests', where: asked, texts: ['body', 'answer'] },
  {
    table: 'stage_results',
    where: `(${ofJob} OR ${ofRun} OR (job_id = '' AND ${named('output')}))`,
    texts: ['output'],
  },
  {
    table: 'run_jobs',
    where: `(${ofJob} OR ${ofRun} OR company IN ${gone('company')})`,
    texts: ['submitted'],
  },
  { table: 'generated_resumes', where: document, texts: ['file_id', 'body'] },
  { table: 'cover_letters', where: document, texts: ['file_id', 'body'] },
  {
    table: 'application_items',
    // An account at a company's portal goes with no application.
    where: `(application_id IN ${applied} OR (application_id IS NULL AND ${inBody('company')} IN ${gone('company')}))`,
    texts: ['body'],
  },
  { table: 'replies', where: `${inBody('applicationId')} IN ${applied}`, texts: ['body'] },
  { table: 'applications', where: ofJob, texts: ['receipt'] },
  { table: 'network_contacts', where: `company_key IN ${gone('company-key')}` },
  { table: 'companies', where: `name IN ${gone('company')}` },
  {
    table: 'interview_sessions',
    where: `(${inBody('jobId')} IN ${gone('job')} OR ${inBody('company')} IN ${gone('company')})`,
  },
  { table: 'offers', where: `${inBody('company')} IN ${gone('company')}` },
  { table: 'answers', where: `(scope IN ${gone('company')} OR posting IN ${gone('address')})` },
  {
    table: 'events',
    where: `(${ofRun} OR ${holdsId('data')} OR ${named('message || data')})`,
    texts: ['data'],
  },
  { table: 'tasks', where: `(status <> 'running' AND ${holdsId('payload')})` },
  {
    table: 'outbound_requests',
    where: `(${ofJob} OR ${ofRun} OR ${named("host || about || coalesce(text, '')")})`,
  },
  { table: 'jobs_apart', where: `(key_a IN ${gone('job-key')} OR key_b IN ${gone('job-key')})` },
  { table: 'boards', where: `company IN ${gone('company')}` },
  {
    table: 'sync_conflicts',
    where: `(${holdsId('row_id')} OR ${named("coalesce(lost, '') || coalesce(kept, '')")})`,
  },
  { table: 'checkpoints', where: holdsId('thread_id') },
  { table: 'writes', where: holdsId('thread_id') },
  { table: 'discovered_jobs', where: `id IN ${gone('job')}` },
  { table: 'runs', where: `id IN ${gone('run')}` },
  {
    // A search of its own for one job.
    table: 'runs',
    where: `(${named('config || message')} AND NOT EXISTS (SELECT 1 FROM run_jobs j WHERE j.run_id = runs.id))`,
  },
  // Days on which a provider's limit is used up and the ages of keys tell of no company.
  { table: 'cache', where: `(key NOT GLOB 'limit:*' AND key NOT GLOB 'key:*')` },
];

/** What stays, without a word of what is forgotten: sums of what models cost must go on to be right. */
export const BLANKED: readonly string[] = [
  `UPDATE llm_calls SET job_id = NULL WHERE ${ofJob}`,
  `UPDATE llm_calls SET run_id = NULL WHERE ${ofRun}`,
  `UPDATE runs SET message = '' WHERE ${named('message')}`,
  `UPDATE answers SET origin = NULL WHERE json_valid(origin) AND json_extract(origin, '$.company') IN ${gone('company')}`,
];

/** Every place that may name a file. */
export const NAMES_FILES: readonly Doomed[] = [
  ...DOOMED.filter(({ texts }) => texts !== undefined),
  { table: 'documents', where: '0', texts: ['file_id'] },
];
