/** Whether an address may become a link. Other schemes could run a script (`javascript:`) or open a file. */
export function isOfTheWeb(address: string): boolean {
  return /^https?:\/\//i.test(address);
}

/**
 * Whether a text is the address of a page: http or https, a host, and no name of a user or password. It has no white
 * space or control characters, which URL parsers pass over, so that they could hide a scheme.
 */
export function isWebAddress(text: string): boolean {
  if (!isOfTheWeb(text) || /[\s\p{C}"<>\\]/u.test(text) || !URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return username === '' && password === '';
}
