import type { SyncGroup } from '#shared/domain/sync-group.ts';

/** One table that machines exchange. */
export interface SyncedTable {
  /** Its name here. */
  table: string;
  /** Its name in the user's project. */
  remote: string;
  group: SyncGroup;
  /** The columns that make a row the same row on all machines. */
  key: readonly string[];
  /** Columns that each machine has for itself. */
  own: readonly string[];
}

const of =
  (group: SyncGroup) =>
  (
    table: string,
    remote: string,
    key: readonly string[] = ['id'],
    own: readonly string[] = [],
  ): SyncedTable => ({
    ...{ table, remote, group, key },
    own: [...own, 'updated_at'],
  });
const profile = of('profile');
const jobs = of('jobs');
const documents = of('documents');
const applications = of('applications');
const ENTRY = ['person_id', 'id'];

/** All that is exchanged; what others rest on comes first. `resources/supabase` has a table for each. */
export const SYNCED_TABLES: readonly SyncedTable[] = [
  profile('people', 'user_profiles'),
  profile('profiles', 'user_personas', ['id'], ['unread']),
  profile('employers', 'user_employers', ENTRY),
  profile('experience', 'user_experience', ENTRY),
  profile('education', 'user_education', ENTRY),
  profile('projects', 'user_projects', ENTRY),
  profile('skills', 'user_skills', ENTRY),
  profile('languages', 'user_languages', ENTRY),
  profile('links', 'user_links', ENTRY),
  profile('certificates', 'user_certificates', ENTRY),
  profile('awards', 'user_awards', ENTRY),
  profile('publications', 'user_publications', ENTRY),
  profile('volunteering', 'user_volunteering', ENTRY),
  profile('interests', 'user_interests', ENTRY),
  profile('recommendations', 'user_recommendations', ENTRY),
  profile('other_entries', 'user_other_entries', ENTRY),
  profile('said_facts', 'user_said_facts'),
  profile('preferences', 'user_preferences', ['profile_id']),
  profile('profile_entries', 'user_entry_places', ['profile_id', 'list', 'entry_id']),
  profile('stories', 'user_stories'),
  // A posting's id is made of its address, so two profiles may have found it on two machines.
  jobs(
    'discovered_jobs',
    'discovered_jobs',
    ['profile_id', 'id'],
    ['score', 'nudge', 'nudge_because', 'warnings', 'search_id'],
  ),
  jobs('job_sightings', 'job_sightings', ['profile_id', 'job_id', 'source', 'url'], ['id']),
  jobs('job_analyses', 'job_analyses', ['profile_id', 'job_id', 'created_at'], ['id']),
  jobs('jobs_apart', 'jobs_apart', ['profile_id', 'key_a', 'key_b']),
  jobs('companies', 'companies', ['profile_id', 'name_key']),
  jobs('saved_searches', 'saved_searches'),
  documents('files', 'user_files', ['id'], ['path']),
  documents('documents', 'user_resumes'),
  documents('generated_resumes', 'generated_resumes', ['id'], ['run_id']),
  documents('cover_letters', 'cover_letters', ['id'], ['run_id']),
  documents('document_versions', 'document_versions'),
  applications('applications', 'job_applications'),
  applications('application_history', 'application_history', ['application_id', 'at', 'status'], ['id']),
  applications('application_items', 'application_items'),
  applications('submissions', 'sent_applications', ['profile_id', 'job_key'], ['id']),
  applications('replies', 'employer_replies'),
  applications('offers', 'offers'),
  applications('negotiations', 'negotiations'),
  applications('network_contacts', 'network_contacts', ['profile_id', 'person_key']),
  applications('interview_sessions', 'interview_prep'),
  // The same question, answered on two machines, is one answer.
  of('answers')('answers', 'user_answers', [
    'profile_id',
    'key',
    'scope',
    'place',
    'posting',
    'question_key',
  ]),
];

/** What a choice brings with it: applications and documents are of jobs, and all is of a profile. */
export function withNeeded(groups: readonly SyncGroup[]): Set<SyncGroup> {
  const all = new Set<SyncGroup>(['profile', ...groups]);
  if (all.has('applications') || all.has('documents')) all.add('jobs');
  return all;
}
