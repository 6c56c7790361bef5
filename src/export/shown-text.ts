import { isolateStretches } from '../model/isolate-stretches.js';
import { xmlText } from './xml.js';

/** Escapes text that people read in SVG or HTML. What is written from right to left does not turn the rest. */
export function shownText(text: string): string {
  return xmlText(isolateStretches(text));
}
