import type { Draft } from './draft.ts';
import { EXPORTED } from './exported.ts';
import type { ItemReader } from './item-reader.ts';
import { addBasics } from './json-resume-basics.ts';
import { addExtras } from './json-resume-extras.ts';
import { addEducation, addProjects, addWork } from './json-resume-history.ts';
import { addLanguages, addSkills } from './json-resume-skills.ts';

/**
 * Fills the draft from JSON Resume (jsonresume.org, v1.0.0), its older and looser spellings, or the same sections
 * written flat in YAML (`name`, `email`, `experience`, ... at the top level).
 */
export function readJsonResume(root: ItemReader, draft: Draft): void {
  root.raw('$schema');
  const basics = root.item('basics', 'personal', 'contact', 'personalInfo', 'personal_info');
  if (basics) {
    addBasics(basics, draft);
    draft.keepRest('basics', basics);
  } else addBasics(root, draft);
  addWork(
    root.items(
      'work',
      'experience',
      'experiences',
      'jobs',
      'employment',
      'workExperience',
      'work_experience',
    ),
    draft,
  );
  addEducation(root.items('education', 'educations', 'studies'), draft);
  addProjects(root.items('projects'), draft);
  addSkills(root, draft);
  addLanguages(root, draft);
  addExtras(root, draft);
  const meta = root.item('meta');
  if (meta) {
    meta.raw(EXPORTED);
    draft.keepRest('meta', meta);
  }
  draft.keepRest('', root);
}
