import { onOneLine } from '../plain.js';

export type Weight = 400 | 600;

/**
 * Advance widths of Noto Sans for U+0020 to U+007E, in thousandths of the font size. Most system fonts are no wider.
 */
const WIDTHS: Readonly<Record<Weight, readonly number[]>> = {
  400: '260 269 408 646 572 831 732 225 300 300 551 572 268 322 268 372 572 572 572 572 572 572 572 572 572 572 268 268 572 572 572 434 899 639 650 632 730 556 519 728 741 339 273 619 524 907 760 781 605 781 622 549 556 731 600 930 586 566 572 329 372 329 572 444 281 561 615 480 615 564 344 615 618 258 258 534 258 935 618 605 615 615 413 479 361 618 508 786 529 510 470 380 551 380 572'
    .split(' ')
    .map(Number),
  600: '260 277 452 646 572 875 743 250 324 324 546 572 279 320 276 399 572 572 572 572 572 572 572 572 572 572 276 279 572 572 572 461 898 672 659 638 732 558 538 726 756 370 309 647 546 929 793 787 615 787 643 550 569 747 631 953 638 603 576 330 399 330 572 423 333 585 626 502 626 585 371 626 638 283 283 588 283 960 638 617 626 626 434 493 406 638 547 830 560 548 484 389 551 389 572'
    .split(' ')
    .map(Number),
};

/** Characters that are as wide as they are high: Chinese, Japanese and Korean characters, and emoji. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\u3000-\u30ff\uff00-\uffef]/u;

/** The letters of scripts that are wider than Latin ones, on average and somewhat more, in thousandths. */
const WIDER = [
  { script: /\p{Script=Tamil}/u, width: 1150 },
  { script: /[\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Cyrillic}\p{Script=Greek}]/u, width: 750 },
];

/** Marks above and below letters, and what is never drawn. */
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}]/u;

/** Estimates the width of a line of text without loading a font. */
export function widthOf(text: string, size: number, weight: Weight = 400): number {
  let thousandths = 0;
  for (const character of text.normalize('NFC'))
    thousandths += WIDTHS[weight][character.charCodeAt(0) - 32] ?? otherWidth(character);
  return (thousandths * size) / 1000;
}

function otherWidth(character: string): number {
  if (NO_WIDTH.test(character)) return 0;
  return WIDE.test(character) ? 1000 : (WIDER.find(({ script }) => script.test(character))?.width ?? 620);
}

/** Wraps text between words to a given width. A word that is too wide on its own, or a text without spaces, is split. */
export function wrapTo(text: string, width: number, size: number, weight: Weight = 400): string[] {
  const fits = (line: string): boolean => widthOf(line, size, weight) <= width;
  const lines: string[] = [];
  for (const word of onOneLine(text)
    .split(' ')
    .flatMap((each) => pieces(each, fits))) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A letter with its marks, and with the letters that Khmer and Burmese write below it. */
const LETTER = /[^](?:\p{M}|(?<=[\u17d2\u1039])[^])*/gu;
const WORDS = new Intl.Segmenter('en', { granularity: 'word' });

/** Breaks a text without spaces: between words that a dictionary knows, or else between letters. */
function pieces(word: string, fits: (line: string) => boolean): string[] {
  if (fits(word)) return [word];
  const parts: string[] = [];
  let part = '';
  for (const { segment } of WORDS.segment(word))
    for (const piece of fits(segment) ? [segment] : (segment.match(LETTER) ?? [])) {
      if (part !== '' && !fits(part + piece)) {
        parts.push(part);
        part = '';
      }
      part += piece;
    }
  return [...parts, part];
}
