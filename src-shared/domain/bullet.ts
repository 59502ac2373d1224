/** The sign of a list before a line, as people type it and as it comes along when a resume is pasted. */
const BULLET = /^\s*[-*\u2022\u2023\u2013\u25aa\u25a0\u25cb\u25cf\u25e6\u27a2\u00b7\uf0a7\uf0b7]+\s+/u;

/** The sign of a list that a line begins with, with the spaces around it; empty where there is none. */
export const bulletOf = (line: string): string => BULLET.exec(line)?.[0] ?? '';

/** A line without the sign of a list before it, trimmed. */
export const withoutBullet = (line: string): string => line.slice(bulletOf(line).length).trim();
