/** What a page may load beyond what every page of this server may, as sources of a content security policy. */
interface Sources {
  readonly script: string;
  readonly worker: string;
  readonly style: string;
  readonly font: string;
  readonly img: string;
}

/**
 * The content security policy of a page: it loads what is listed, contacts only this server, and sends no form. Only
 * pages of this server may frame it, and those of the origins that are named.
 */
export function pagePolicy({ script, worker, style, font, img }: Sources, framedBy: readonly string[] = []): string {
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
    ["frame-ancestors 'self'", ...framedBy].join(' '),
  ].join('; ');
}
