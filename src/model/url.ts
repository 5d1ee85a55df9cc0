declare const checked: unique symbol

/** A checked address. Only `src/text/url.ts` creates one. */
export type Url = string & { readonly [checked]: true }
