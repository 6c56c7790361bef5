/**
 * Characters that have no place in data: controls other than tab and line break, halves of surrogate pairs,
 * noncharacters, the sign of a damaged text (U+FFFD), and those that change or hide what a reader sees (direction
 * controls, tags).
 */
const UNFIT = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\ufffd\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/gu;

/** Characters that take no place on a line, or none that can be seen. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{C}\p{Z}\p{M}\u2800]/gu;

/** The first unfit character of a text, and why it is unfit. */
export function unfitCharacter(text: string): { readonly at: number; readonly why: string } | undefined {
  for (const { 0: character, index } of text.matchAll(UNFIT)) {
    if (character === '\t' || character === '\n') continue;
    if (character === '\r' && text[index + 1] === '\n') continue;
    return { at: index, why: `${codePoint(character)} ${reason(character)}` };
  }
  return undefined;
}

/** Whether a reader would see anything. */
export function isVisible(text: string): boolean {
  return text.replace(INVISIBLE, '') !== '';
}

/** Whether a text has a letter or digit that can be seen, without which it cannot be looked up. */
export function hasLetterOrDigit(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text.replace(INVISIBLE, ''));
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function reason(character: string): string {
  if (character === '\0') return '(NUL) may not stand in data; if the file is in UTF-16, save it as UTF-8';
  if (character === '\r')
    return '(carriage return) without a line feed ends no line; save the file with line ends of LF';
  if (character === '\ufffd') return 'stands for a character lost in another encoding; write the character again';
  if (/\p{Cs}/u.test(character)) return 'is half of a surrogate pair; write the whole character';
  if (/\p{Cc}/u.test(character)) return 'is a control character; remove it';
  return 'changes or hides what a reader sees; remove it';
}
