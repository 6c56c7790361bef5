/** What a page may load beyond what every page of this server may, as sources of a content security policy. */
interface Sources {
  readonly script: string;
  readonly worker: string;
  readonly style: string;
  readonly font: string;
  readonly img: string;
}

/**
 * The content security policy of a page: it loads what is listed, contacts only this server, sends no form, and only
 * pages of this server may frame it.
 */
export function pagePolicy({ script, worker, style, font, img }: Sources): string {
  return [
    "default-src 'none'",
    `script-src ${script}`,
    `worker-src ${worker}`,
    `style-src ${style}`,
    `font-src ${font}`,
    `img-src ${img}`,
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join('; ');
}
