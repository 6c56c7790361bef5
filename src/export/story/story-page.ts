import { countInWords } from '../../model/wording.js';
import { Lookup } from '../citation.js';
import { htmlDocument } from '../page/document.js';
import { claimHtml } from '../page/html.js';
import { PAGE_STYLE } from '../page/style.js';
import { composeScene } from '../picture/scene.js';
import { bareSvg, descriptionOf } from '../picture/svg.js';
import type { SubgraphRecords, ToldStep, ToldStory } from '../records.js';
import { shownText } from '../shown-text.js';
import { metaTag, xmlAttributes } from '../xml.js';
import { Footnotes } from './footnotes.js';

/**
 * A story as one HTML file that opens without a network: each step with its picture, its sentences, and a footnote for
 * each claim with its evidence. It has no script, and its content security policy forbids every request.
 */
export async function storyPage(records: SubgraphRecords, story: ToldStory): Promise<string> {
  const footnotes = new Footnotes(records);
  const lookup = new Lookup(records);
  const { title, dataVersion, vocabulary } = records;
  const steps: string[] = [];
  for (const [index, step] of story.steps.entries()) steps.push(await stepHtml(step, index, footnotes));
  const contents = story.steps.map(
    ({ step }, index) => `<li><a href="#step-${index + 1}">${shownText(step.title)}</a></li>`,
  );
  const notes = footnotes.all.map(
    ([number, claim]) =>
      `<li id="note-${number}" class="claim">${claimHtml(claim, lookup)}<p class="quiet"><a href="#ref-${number}">Back to the text<span class="skip"> of note ${number}</span></a></p></li>`,
  );
  return htmlDocument({
    allows: ["style-src 'unsafe-inline'", 'img-src data:'],
    head: [
      `<title>${shownText(title)}</title>`,
      metaTag('name', 'description', story.summary ?? title),
      `<style>${PAGE_STYLE}${STORY_STYLE}</style>`,
    ],
    className: 'story',
    body: `<header><div><h1>${shownText(title)}</h1>${story.summary === undefined ? '' : `<p>${shownText(story.summary)}</p>`}<p class="quiet">${countInWords(story.steps.length, 'step')}, ${countInWords(footnotes.all.length, 'claim')}. ${shownText(vocabulary.record.title)}, data version ${shownText(dataVersion)}.</p></div></header>
<nav aria-label="Steps"><ol>${contents.join('')}</ol></nav>
<main>
${steps.join('\n')}
</main>
<footer aria-label="Evidence"><h2>Evidence</h2>
<p>Each note is a claim, with who says so and the words that support it.</p>
<ol>
${notes.join('\n')}
</ol></footer>`,
  });
}

async function stepHtml({ step, drawn, left }: ToldStep, index: number, footnotes: Footnotes): Promise<string> {
  const sentences = step.caption.map(({ text, claims }) => `${shownText(text)}${refs(claims, footnotes)}`);
  const picture = drawn === undefined ? '' : await pictureHtml(drawn, step.title, footnotes);
  const note = left === 0 ? '' : `<p class="quiet">${leftOut(left, drawn !== undefined)}</p>`;
  return `<section id="step-${index + 1}" aria-labelledby="title-${index + 1}">
<h2 id="title-${index + 1}">${index + 1}. ${shownText(step.title)}</h2>
<p class="caption">${sentences.join(' ')}</p>
${picture}${note}
</section>`;
}

/** Says that a picture is not the whole view. */
export function leftOut(left: number, isDrawn: boolean): string {
  return isDrawn
    ? `The view has ${countInWords(left, 'more claim', 'more claims')}, which the picture leaves out.`
    : `The view has ${countInWords(left, 'claim')}, too many for a picture on this page.`;
}

/** An image, because what stands in one shares no names with the page. Its claims have the numbers of their notes. */
async function pictureHtml(drawn: SubgraphRecords, title: string, footnotes: Footnotes): Promise<string> {
  const scene = await composeScene(drawn, (claim) => footnotes.known(claim));
  const [width, height] = [Math.ceil(scene.width), Math.ceil(scene.height)];
  const svg = bareSvg(scene, new Lookup(drawn), { width, height, 'font-family': FONT });
  const src = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  return `<figure><img${xmlAttributes({ src, width, height, alt: `${title}: ${descriptionOf(drawn)}` })}></figure>\n`;
}

const FONT = "'Noto Sans', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

function refs(claims: readonly string[], footnotes: Footnotes): string {
  return claims
    .map((id) => {
      const isNew = footnotes.known({ id }) === undefined;
      const number = footnotes.numberOf(id);
      const mark = isNew ? { id: `ref-${number}` } : {};
      return `<sup><a${xmlAttributes({ ...mark, href: `#note-${number}`, 'aria-label': `Note ${number}` })}>${number}</a></sup>`;
    })
    .join('');
}

/** The rules of the other pages for `main` and `figure` are for the picture and what is beside it. */
const STORY_STYLE = `
.story > :is(header, nav, main, footer) { display: block; height: auto; max-width: 52rem; min-height: 0; margin: 0 auto; padding: 1rem 1.25rem; border: 0; }
.story main section { padding: 1.5rem 0; border-top: 1px solid var(--rule); }
.story h2 { font-size: 1.25rem; }
.caption { font-size: 1.0625rem; max-width: 40rem; }
.story sup { line-height: 0; margin-left: 0.15em; }
.story sup + sup { margin-left: 0.3em; }
.story figure { height: auto; margin: 1rem 0 0; }
.story img { display: block; max-width: 100%; height: auto; margin: 0 auto; background: #fff; border: 1px solid var(--rule); border-radius: 0.4rem; }
.story footer ol { padding-left: 1.75rem; }
:target { outline: 3px solid var(--accent); outline-offset: 4px; }
@media (prefers-color-scheme: dark) { .story img { filter: invert(0.92) hue-rotate(180deg); } }
@media print { .story nav { display: none; } .story section { break-inside: avoid; } }
`;
