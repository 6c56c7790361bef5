import untyped from 'robots-parser';

/** What a host's robots.txt asks of programs. */
export interface Robots {
  readonly isDisallowed: (url: string, program: string) => boolean | undefined;
  /** In seconds. */
  readonly getCrawlDelay: (program: string) => number | undefined;
}

/** The package's types say that its function is the property `default` of what it exports; it is what it exports. */
export const parseRobots = untyped as unknown as (url: string, text: string) => Robots;
