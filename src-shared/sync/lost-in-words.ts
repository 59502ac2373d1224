import type { LostLine } from '#shared/contract/sync.ts';
import type { LostValue } from './exchanged-row.ts';

/** What the user calls a row of each kind. */
const KINDS: Record<string, string> = {
  user_profiles: 'You',
  user_personas: 'Profile',
  user_employers: 'Employer',
  user_experience: 'Job you had',
  user_education: 'Education',
  user_projects: 'Project',
  user_skills: 'Skill',
  user_languages: 'Language',
  user_links: 'Link',
  user_certificates: 'Certificate',
  user_awards: 'Award',
  user_publications: 'Publication',
  user_volunteering: 'Volunteering',
  user_interests: 'Interest',
  user_recommendations: 'Recommendation',
  user_other_entries: 'Entry',
  user_said_facts: 'What you vouched for',
  user_preferences: 'What you want of a job',
  user_entry_places: 'Order of your profile',
  user_stories: 'Story',
  discovered_jobs: 'Job',
  job_sightings: 'Place where a job was seen',
  job_analyses: 'Fit of a job',
  companies: 'Company',
  saved_searches: 'Saved search',
  user_files: 'File',
  user_resumes: 'Your file',
  generated_resumes: 'Resume',
  cover_letters: 'Letter',
  document_versions: 'Earlier version',
  job_applications: 'Application',
  application_history: 'Step of an application',
  application_items: 'Note of an application',
  sent_applications: 'What was sent',
  employer_replies: 'Reply',
  offers: 'Offer',
  negotiations: 'Practice negotiation',
  network_contacts: 'Contact',
  interview_prep: 'Practice interview',
  user_answers: 'Answer',
};
const LONGEST = 200;

/** A lost value as the user reads it. `now` is its row as it stands, or null. */
export function lostInWords(line: LostValue, now: Record<string, unknown> | null): LostLine {
  const kind = KINDS[line.table_name] ?? 'Entry';
  const [lost, kept] = inWords(line.lost, line.kept);
  const name = nameOf(now) || nameOf(asRow(line.lost)) || nameOf(asRow(line.kept));
  return {
    id: line.id,
    of: name === '' ? kind : `${kind}: ${name}`,
    part: line.field === 'body' ? '' : line.field.replaceAll('_', ' '),
    lost: line.field === '' ? (line.lost === null ? 'it was removed' : 'it was changed') : lost,
    kept:
      line.field === ''
        ? line.lost === null
          ? 'it is there, as it was changed elsewhere'
          : 'it was removed elsewhere'
        : kept,
    at: line.found_at,
    canTakeBack: line.table_name !== 'sent_applications',
  };
}

function nameOf(row: Record<string, unknown> | null): string {
  if (row === null) return '';
  const body = asRow(row['body']);
  const found = ['full_name', 'title', 'name', 'school', 'question', 'text', 'company', 'persona'].map(
    (field) => row[field] ?? body?.[field],
  );
  return shorten(String(found.find((value) => typeof value === 'string' && value !== '') ?? ''), 60);
}

/** Of two documents only what differs is said. */
function inWords(lost: unknown, kept: unknown): [string, string] {
  const [one, other] = [asRow(lost), asRow(kept)];
  if (one === null || other === null) return [said(lost), said(kept)];
  const fields = [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (field) => JSON.stringify(one[field]) !== JSON.stringify(other[field]),
  );
  const all = (row: Record<string, unknown>) =>
    shorten(fields.map((field) => `${field}: ${said(row[field])}`).join('; '), LONGEST);
  return [all(one), all(other)];
}

function asRow(value: unknown): Record<string, unknown> | null {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  if (typeof value !== 'string' || !value.startsWith('{')) return null;
  try {
    return JSON.parse(value) as Record<string, unknown>;
  } catch {
    return null;
  }
}

function said(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'nothing';
  return shorten(typeof value === 'string' ? value : JSON.stringify(value), LONGEST);
}

const shorten = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;
