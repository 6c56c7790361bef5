import { metaTag, xmlAttributes, xmlText } from '../export/xml.js';

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
    metaTag('name', 'description', description),
    ...(isFrame ? [metaTag('name', 'robots', 'noindex')] : []),
    `<link${xmlAttributes({ rel: 'canonical', href: url })} />`,
    metaTag('property', 'og:type', 'website'),
    metaTag('property', 'og:site_name', site),
    metaTag('property', 'og:title', title),
    metaTag('property', 'og:description', description),
    metaTag('property', 'og:url', url),
    ...(picture === undefined
      ? [metaTag('name', 'twitter:card', 'summary')]
      : [
          metaTag('property', 'og:image', picture.url),
          metaTag('property', 'og:image:type', 'image/png'),
          metaTag('property', 'og:image:width', String(picture.width)),
          metaTag('property', 'og:image:height', String(picture.height)),
          metaTag('property', 'og:image:alt', `A network of claims: ${title}`),
          metaTag('name', 'twitter:card', 'summary_large_image'),
        ]),
    ...(oembed === undefined
      ? []
      : [`<link${xmlAttributes({ rel: 'alternate', type: 'application/json+oembed', href: oembed, title })} />`]),
  ];
  return page
    .replace(/\s*<meta name="description"[^>]*>/, '')
    .replace(/<title>[^<]*<\/title>/, () => tags.join('\n    '));
}
