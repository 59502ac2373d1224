/** The note of an event in an application's history whose day nobody gave: it says where it stood, not since when. */
export const WHEN_UNKNOWN = 'When this was is not known.';
