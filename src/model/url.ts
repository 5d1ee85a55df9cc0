declare const checked: unique symbol

/** An address that this program built from checked parts, or checked whole. Only `src/text/url.ts` makes one. */
export type Url = string & { readonly [checked]: true }
