/**
 * Whether a text is the address of a page, so that it may become a link: http or https, a host, and no name of a user
 * or password. Other schemes could run a script (`javascript:`) or open a file. URL parsers pass over white space and
 * control characters, which could hide a scheme.
 */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s\p{C}"<>\\]+$/iu.test(text) || !URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return username === '' && password === '';
}
