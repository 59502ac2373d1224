import { saveFile } from './save-file.ts';

/** A file as the program hands it out. */
export interface Exported {
  name: string;
  base64: string;
}

/** Offers an exported file for saving. */
export const saveExported = ({ name, base64 }: Exported): void =>
  saveFile(name, bytesOf(base64), 'application/octet-stream');

/** What a text file holds. */
export const textOfExported = ({ base64 }: Exported): string => new TextDecoder().decode(bytesOf(base64));

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
