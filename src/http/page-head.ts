import type { CitedEvidence } from './link-about.js';
import { metaTag, xmlAttributes, xmlText } from '../export/xml.js';

/** What a page says of itself to whoever links to it. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
  /** The evidence of the claim or entity that the page is about. */
  readonly cited: CitedEvidence | undefined;
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
 * Writes the head of the explorer's page: Open Graph (https://ogp.me/), a Twitter card, where the embed code is
 * (https://oembed.com/#section4), and what reference managers read of a claim or an entity.
 */
export function withHead(page: string, head: PageHead): string {
  const { title, description, cited, site, url, picture, oembed, isFrame } = head;
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
    ...(cited === undefined ? [] : citationTags(head, cited)),
  ];
  return page
    .replace(/\s*<meta name="description"[^>]*>/, '')
    .replace(/<title>[^<]*<\/title>/, () => tags.join('\n    '));
}

/**
 * A page about a claim or an entity in Dublin Core (https://www.dublincore.org/specifications/dublin-core/dc-html/), with
 * the footnotes that the API gives as its abstract. Zotero takes those from `citation_abstract` alone, because it prefers
 * Open Graph's description to Dublin Core's. A `citation_title` would turn the page into an article of a journal.
 */
function citationTags({ title, site }: PageHead, { footnotes, sources }: CitedEvidence): string[] {
  return [
    `<link${xmlAttributes({ rel: 'schema.DC', href: 'http://purl.org/dc/elements/1.1/' })} />`,
    `<link${xmlAttributes({ rel: 'schema.DCTERMS', href: 'http://purl.org/dc/terms/' })} />`,
    metaTag('name', 'DC.title', title),
    metaTag('name', 'DC.publisher', site),
    metaTag('name', 'DC.language', 'en'),
    metaTag('name', 'citation_abstract', footnotes),
    ...sources.map((source) => metaTag('name', 'DCTERMS.references', source)),
  ];
}
