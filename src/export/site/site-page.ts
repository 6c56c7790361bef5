import { htmlDocument } from '../page/document.js';
import { shownText } from '../shown-text.js';
import { metaTag } from '../xml.js';

interface SitePage {
  readonly title: string;
  readonly description: string;
  /** What the record is called. */
  readonly site: string;
  /** The id of what it is about, by which the first page shows it in the picture. */
  readonly id: string;
  /** Its metadata for programs that collect citations, such as Zotero: Dublin Core and Highwire names. */
  readonly citation: readonly (readonly [name: string, content: string])[];
  /** HTML. */
  readonly body: string;
}

/** A page below the site's root. It has no script, and loads only the site's style. */
export function sitePage({ title, description, site, id, citation, body }: SitePage): string {
  return htmlDocument({
    allows: ["style-src 'self' file:"],
    head: [
      `<title>${shownText(title)} · ${shownText(site)}</title>`,
      siteMeta({ title, description, site }),
      ...citation.map(([name, content]) => metaTag('name', name, content)),
      '<link rel="stylesheet" href="../style.css">',
    ],
    className: 'page',
    body: `<nav aria-label="Site"><a href="../index.html">${shownText(site)}</a> <a href="../index.html#${encodeURIComponent(id.toWellFormed())}">Show it in the picture</a></nav>
<main>
${body}
</main>`,
  });
}

/** What a page of the site says of itself to whoever links to it. */
export function siteMeta({ title, description, site }: Pick<SitePage, 'title' | 'description' | 'site'>): string {
  return [
    metaTag('name', 'description', description),
    metaTag('property', 'og:type', 'article'),
    metaTag('property', 'og:site_name', site),
    metaTag('property', 'og:title', title),
    metaTag('property', 'og:description', description),
    metaTag('name', 'twitter:card', 'summary'),
  ].join('\n');
}
