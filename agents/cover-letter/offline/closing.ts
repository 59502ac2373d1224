import type { Profile } from '#shared/domain/profile.ts';
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
export function credentials(input: LetterInput, index: FactIndex): Claim[] {
  const sentences: string[] = [];
  const factIds: string[] = [];
  const degree = degreeFor(input, index);
  if (degree !== null) {
    const { field, school, degree: name } = degree.item;
    sentences.push(`I studied${field === '' ? '' : ` ${field}`} at ${school} (${name}).`);
    factIds.push(...degree.factIds);
  }
  const { titles, factIds: certified } = certificatesFor(input, index);
  if (titles.length > 0) {
    sentences.push(
      `I also hold the ${titles.length === 1 ? 'certificate' : 'certificates'} ${listOf(titles)}.`,
    );
    factIds.push(...certified);
  }
  return sentences.length === 0 ? [] : [{ text: sentences.join(' '), factIds, origin: 'rules' }];
}

/** The degree that a letter names: where the posting asks for one, or there is no work to tell of. */
export function degreeFor(
  { profile, analysis }: LetterInput,
  index: FactIndex,
): { item: Profile['education'][number]; factIds: string[] } | null {
  const at = profile.education.findIndex((one) => one.degree !== '' && one.school !== '' && one.end !== '');
  const item = profile.education[at];
  if (item === undefined || (analysis.job.education === null && profile.experience.length > 0)) return null;
  return { item, factIds: index.at(`education[${at}]`).map(({ id }) => id) };
}

/** Up to two certificates that name a skill which the posting asks for. */
export function certificatesFor(
  { profile, analysis }: LetterInput,
  index: FactIndex,
): { titles: string[]; factIds: string[] } {
  const { job } = analysis;
  const certificates = profile.extras
    .map((item, position) => ({ item, fact: index.at(`extras[${position}]`)[0] }))
    .filter(
      ({ item }) =>
        item.kind === 'certificate' && job.skills.some((skill) => namesSkill(item.title, skill.name)),
    )
    .slice(0, 2);
  return {
    titles: certificates.map(({ item }) =>
      item.organisation === '' ? item.title : `${item.title} (${item.organisation})`,
    ),
    factIds: certificates.flatMap(({ fact }) => (fact === undefined ? [] : [fact.id])),
  };
}
