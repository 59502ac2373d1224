/** Whether a text ends as a sentence does; one that was cut off in the middle does not. */
export const isWhole = (text: string): boolean => /[.!?…]["'”’»)]*$/u.test(text.trim());
