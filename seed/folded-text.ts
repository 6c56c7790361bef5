/** Not part of a word: hyphens that show only at the end of a line, with that end, and what has no width. */
const PASSED_OVER = /\u00ad\s*|\p{Default_Ignorable_Code_Point}/uy;

/** A ligature or another form of a letter that a page's layout chose; its letters are the text. */
const PRESENTATION_FORM = /^[\ufb00-\ufdff\ufe70-\ufefe]/;

/** What belongs to the letter before it: accents, and the later parts of a Korean syllable. */
const CONTINUES = /^[\p{M}\u1160-\u11ff]/u;

/**
 * A text in the form in which texts are compared: letters and accents apart (so NFC and NFD are equal), one space for
 * any white space, ligatures as letters, soft hyphens and characters without width passed over. Case, punctuation and
 * accents stay, because a quote is verbatim. It knows where each part stands in the text itself.
 */
export class FoldedText {
  readonly text: string;
  /** For each character of the folded text, and for its end, where it begins in the original. */
  private readonly starts: number[] = [];

  constructor(readonly original: string) {
    const parts: string[] = [];
    let spaceAt = -1;
    for (let at = 0; at < original.length;) {
      const passedOver = lengthPassedOver(original, at);
      if (passedOver > 0) {
        at += passedOver;
        continue;
      }
      const character = String.fromCodePoint(original.codePointAt(at) ?? 0);
      if (isSpace(character)) {
        if (spaceAt < 0) spaceAt = at;
      } else {
        if (spaceAt >= 0 && parts.length > 0) {
          parts.push(' ');
          this.starts.push(spaceAt);
        }
        spaceAt = -1;
        const letters = lettersOf(character);
        parts.push(letters);
        for (let index = 0; index < letters.length; index++) this.starts.push(at);
      }
      at += character.length;
    }
    this.starts.push(spaceAt < 0 ? original.length : spaceAt);
    // Each character is decomposed already. This puts several accents of one letter in order, and keeps the length.
    this.text = parts.join('').normalize('NFD');
  }

  /** A part of the folded text as it stands in the original, but for white space. */
  originalOf(start: number, end: number): string {
    // A ligature is given whole.
    let after = end;
    while (after > start && this.starts[after] === this.starts[end - 1]) after++;
    return this.original
      .slice(this.starts[start], this.starts[after])
      .replace(/[^\S\ufeff]+/g, ' ')
      .trim();
  }

  /** Where a folded text next occurs, without cutting a letter from its accents; -1 if nowhere. */
  indexOf(part: string, from = 0): number {
    for (let at = this.text.indexOf(part, from); at >= 0; at = this.text.indexOf(part, at + 1)) {
      if (!this.isInsideLetter(at) && !this.isInsideLetter(at + part.length)) return at;
    }
    return -1;
  }

  private isInsideLetter(index: number): boolean {
    return CONTINUES.test(this.text.slice(index, index + 2));
  }
}

/** The folded form of a short text, such as a quote. */
export function fold(text: string): string {
  return new FoldedText(text).text;
}

function lengthPassedOver(text: string, at: number): number {
  // No character of ASCII is passed over, and most texts have little else.
  if (text.charCodeAt(at) < 0x80) return 0;
  PASSED_OVER.lastIndex = at;
  return PASSED_OVER.exec(text)?.[0].length ?? 0;
}

function isSpace(character: string): boolean {
  return character === ' ' || ((character <= ' ' || character >= '\u0080') && /^\s$/.test(character));
}

function lettersOf(character: string): string {
  if (character < '\u0080') return character;
  // An accent that stands alone has a space as its letter, which is none of the text's.
  return PRESENTATION_FORM.test(character) ? character.normalize('NFKD').trimStart() : character.normalize('NFD');
}
