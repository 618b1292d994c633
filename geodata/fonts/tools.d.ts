// Types of font tools that have none of their own.
declare module 'subset-font' {
  interface Options {
    readonly targetFormat?: 'truetype' | 'woff2';
    readonly keepFeatures?: readonly string[];
  }
  export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>;
}

declare module 'fontverter' {
  /** The same font in another container format. */
  export function convert(font: Buffer, format: 'truetype' | 'woff2'): Promise<Buffer>;
}
