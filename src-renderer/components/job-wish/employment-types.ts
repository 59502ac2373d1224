/** Kinds of employment as choices. */
export const EMPLOYMENT_TYPES = [
  'full-time',
  'part-time',
  'contract',
  'temporary',
  'internship',
  'apprenticeship',
].map((value) => ({
  value,
  label: value.charAt(0).toUpperCase() + value.slice(1),
}));
