/** What is used of Tesseract, compiled for machines without it (tesseract.js-core). */
declare module 'tesseract.js-core/tesseract-core-simd-lstm.js' {
  export interface TesseractApi {
    /** 0 where it is ready. */
    Init(folder: null, languages: string): number;
    SetVariable(name: string, value: string): void;
    /** Takes what lies at `/input`; 1 where it is no picture. */
    SetImageFile(orientation: number, angle: number): number;
    Recognize(monitor: null): number;
    GetJSONText(): string;
    Clear(): void;
    End(): void;
  }
  export interface Tesseract {
    FS: {
      writeFile(path: string, bytes: Uint8Array): void;
      unlink(path: string): void;
    };
    TessBaseAPI: new () => TesseractApi;
  }
  // biome-ignore lint/style/noDefaultExport: the package has no other
  export default function load(options: {
    wasmBinary: Uint8Array;
    print(line: string): void;
    printErr(line: string): void;
  }): Promise<Tesseract>;
}
