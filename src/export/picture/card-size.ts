/** What Open Graph and Twitter recommend for a large picture, in pixels. */
export const CARD = { width: 1200, height: 630 } as const;
