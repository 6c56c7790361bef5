/** The part of edtf.js that this project uses; the package ships no types. */
declare module 'edtf' {
  export interface ExtendedDate {
    readonly type: string;
    /** First possible millisecond, -Infinity when open. */
    readonly min: number;
    /** Last possible millisecond, Infinity when open. */
    readonly max: number;
    readonly edtf: string;
  }
  export default function edtf(text: string): ExtendedDate;
}
