/** What a part of a posting is about; it decides how a skill named there counts. */
export type SectionKind = 'required' | 'preferred' | 'duties' | 'company' | 'offer' | 'unknown';
