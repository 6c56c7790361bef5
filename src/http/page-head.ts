import { xmlAttributes, xmlText } from '../export/xml.js';

/** What a page says of itself to whoever links to it. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
  /** What the site is called. */
  readonly site: string;
  /** The page's own address. */
  readonly url: string;
  /** A picture of what it shows. */
  readonly picture: { readonly url: string; readonly width: number; readonly height: number } | undefined;
  /** Where its embed code can be asked for. */
  readonly oembed: string | undefined;
  /** Whether it is a copy for frames, which search engines should not list beside the page itself. */
  readonly isFrame: boolean;
}

/**
 * Writes the head of the explorer's page: Open Graph (https://ogp.me/), a Twitter card, and where the embed code is
 * (https://oembed.com/#section4).
 */
export function withHead(page: string, head: PageHead): string {
  const { title, description, site, url, picture, oembed, isFrame } = head;
  const tags = [
    `<title>${xmlText(title === site ? site : `${title} · ${site}`)}</title>`,
    meta('name', 'description', description),
    ...(isFrame ? [meta('name', 'robots', 'noindex')] : []),
    `<link${xmlAttributes({ rel: 'canonical', href: url })} />`,
    meta('property', 'og:type', 'website'),
    meta('property', 'og:site_name', site),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:url', url),
    ...(picture === undefined
      ? [meta('name', 'twitter:card', 'summary')]
      : [
          meta('property', 'og:image', picture.url),
          meta('property', 'og:image:type', 'image/png'),
          meta('property', 'og:image:width', String(picture.width)),
          meta('property', 'og:image:height', String(picture.height)),
          meta('property', 'og:image:alt', `A network of claims: ${title}`),
          meta('name', 'twitter:card', 'summary_large_image'),
        ]),
    ...(oembed === undefined
      ? []
      : [`<link${xmlAttributes({ rel: 'alternate', type: 'application/json+oembed', href: oembed, title })} />`]),
  ];
  return page
    .replace(/\s*<meta name="description"[^>]*>/, '')
    .replace(/<title>[^<]*<\/title>/, () => tags.join('\n    '));
}

function meta(by: 'name' | 'property', name: string, content: string): string {
  return `<meta${xmlAttributes({ [by]: name, content })} />`;
}
