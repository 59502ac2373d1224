import type { Draft } from './draft.ts';
import { type ItemReader, isRecord } from './item-reader.ts';
import { addBasics, linkOf } from './json-resume-basics.ts';
import { addSection } from './rendercv-sections.ts';

/** Fills the draft from a RenderCV file: `cv` with freely titled sections. How the CV looks (`design`, ...) is left out. */
export function readRenderCv(root: ItemReader, cv: ItemReader, draft: Draft): void {
  for (const entry of cv.items('social_networks')) {
    const [network, username] = [entry.text('network'), entry.exact('username')];
    draft.profile.links.push({ ...linkOf(network, username), username });
  }
  for (const entry of cv.items('custom_connections')) {
    const placeholder = entry.text('placeholder');
    const url = entry.exact('url');
    if (url !== '') draft.profile.links.push({ network: placeholder || 'Link', username: '', url });
    entry.keep('fontawesome_icon');
    draft.keepRest(`link${draft.profile.links.length}`, entry);
  }
  addBasics(cv, draft);
  const sections = cv.raw('sections');
  for (const [title, entries] of Object.entries(isRecord(sections) ? sections : {})) {
    addSection(title, Array.isArray(entries) ? entries : [entries], draft);
  }
  draft.keepRest('basics', cv);
  for (const look of ['design', 'locale', 'settings', 'rendercv_settings']) {
    if (root.raw(look) !== undefined)
      draft.note(`${look}: left out, because it says how the file looks, not who you are.`);
  }
  draft.keepRest('', root);
}
