/**
 * Makes a cell safe to open in a spreadsheet, which takes some texts for formulas and runs them. As OWASP advises
 * (https://owasp.org/www-community/attacks/CSV_Injection), an apostrophe goes before a text that begins with one of
 * these characters, also in full width. A text that already has apostrophes there gets one more, so that whoever takes
 * one away has the text as it was: `^'(?='*[=+\-@\t\r\n＝＋－＠])`.
 */
export function spreadsheetCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
