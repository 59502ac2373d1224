import type { ScanLanguage } from '#shared/domain/scan.ts';

/** A language's trained data, one file of one version. */
export interface LanguageData {
  id: ScanLanguage;
  tag: string;
  name: string;
  /** In bytes. */
  size: number;
  sha256: string;
}

const of = (id: ScanLanguage, tag: string, name: string, size: number, sha256: string): LanguageData => ({
  ...{ id, tag, name, size, sha256 },
});

/** Where tesseract.js has its languages from, too, and the version that the sums below belong to. */
export const LANGUAGE_HOST = 'https://cdn.jsdelivr.net';
const VERSION = '1.0.0';

/** Tesseract's own data (Apache-2.0), in the packages of tesseract.js. Sizes and sums were taken on 2026-11-28. */
export const LANGUAGES: readonly LanguageData[] = [
  of('eng', 'en', 'English', 2_952_873, '45b4cb346724ac1774f1c36f42f182b887bcdb28ebe63e6fff90ac41f3fcff91'),
  of('deu', 'de', 'German', 1_333_102, '306c4280d0cbed46fbff727486bd43b92730181bae80f56941a091f363bdf28b'),
  of('fra', 'fr', 'French', 707_406, 'd611139672b3752c7097e671e4a1d9209dfd37f2aeb081ef6487fba3351e9255'),
  of('spa', 'es', 'Spanish', 2_100_190, '40be52f97b5d4eb7460073dc1f94cd546b27150333c0bf854ed7e7132db6bceb'),
  of('nld', 'nl', 'Dutch', 3_005_696, 'a2d904b6ddc4feb0d31ecfcd7361a554102e7aa2e278c54f4fc029e0d0815571'),
  of(
    'por',
    'pt',
    'Portuguese',
    1_392_239,
    'dacebc1386ddaaf8389f81094236cca0d690897cde693d48cbdaa881c86e2b4c',
  ),
  of('ita', 'it', 'Italian', 1_660_998, 'f702fcfad297ce028ede3626d1467b67939f23ff23595f9badd54681cf25a4d3'),
  of('pol', 'pl', 'Polish', 2_642_356, 'a20fdec4ff99d8f8e84c708da3e42a4e935c26863055a0ed88aef5c66a59b91b'),
];

/** The name that a language's data is kept by. */
export const dataFile = (id: ScanLanguage): string => `${id}.traineddata.gz`;

/** Where it lies under its host. */
export const dataPath = (id: ScanLanguage): string =>
  `/npm/@tesseract.js-data/${id}@${VERSION}/4.0.0_best_int/${dataFile(id)}`;
