import type { Claim } from '#shared/domain/resume-document.ts';
import type { FactIndex } from '#shared/writing/fact-index.ts';
import { namesSkill } from '#shared/writing/names-skill.ts';
import type { LetterInput } from '../input.ts';
import { listOf, type Phrases } from './phrases.ts';

/** The last paragraph: an offer to talk, and where the user can be reached. */
export function closingParagraph({ profile }: LetterInput, index: FactIndex, phrases: Phrases): Claim {
  const ways = [
    ...index.at('email').map((fact) => ({ text: `by e-mail at ${profile.email}`, id: fact.id })),
    ...index.at('phone').map((fact) => ({ text: `by phone at ${profile.phone}`, id: fact.id })),
  ];
  const reach = ways.length === 0 ? '' : ` You can reach me ${ways.map((way) => way.text).join(' or ')}.`;
  const factIds = ways.length === 0 ? ['identity.name'] : ways.map((way) => way.id);
  return { text: phrases.offer(reach), factIds, origin: 'rules' };
}

/** Degree and certificates in a sentence each: the degree where the posting asks for one, certificates that name a skill asked for. */
export function credentials({ profile, analysis }: LetterInput, index: FactIndex): Claim[] {
  const { job } = analysis;
  const sentences: string[] = [];
  const factIds: string[] = [];
  const school = profile.education.findIndex(
    (item) => item.degree !== '' && item.school !== '' && item.end !== '',
  );
  const education = profile.education[school];
  if (education !== undefined && (job.education !== null || profile.experience.length === 0)) {
    const subject = education.field === '' ? '' : ` ${education.field}`;
    sentences.push(`I studied${subject} at ${education.school} (${education.degree}).`);
    factIds.push(...index.at(`education[${school}]`).map((fact) => fact.id));
  }
  const certificates = profile.extras
    .map((item, position) => ({ item, fact: index.at(`extras[${position}]`)[0] }))
    .filter(
      ({ item }) =>
        item.kind === 'certificate' && job.skills.some((skill) => namesSkill(item.title, skill.name)),
    )
    .slice(0, 2);
  if (certificates.length > 0) {
    const titles = certificates.map(({ item }) =>
      item.organisation === '' ? item.title : `${item.title} (${item.organisation})`,
    );
    sentences.push(
      `I also hold the ${titles.length === 1 ? 'certificate' : 'certificates'} ${listOf(titles)}.`,
    );
    factIds.push(...certificates.flatMap(({ fact }) => (fact === undefined ? [] : [fact.id])));
  }
  return sentences.length === 0 ? [] : [{ text: sentences.join(' '), factIds, origin: 'rules' }];
}
