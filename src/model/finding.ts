/** A part of a text, as offsets; `end` is exclusive. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** An automatic fix: replaces the range by the text. An empty range inserts. */
export interface Fix extends Range {
  readonly text: string
}

/** A problem that a rule found in an edition. */
export interface Finding {
  /** What is wrong, quoting the edition: one sentence, without advice. */
  readonly message: string
  /** Where, as offsets in the text of the edition. */
  readonly place: Range
  /** Only if there is exactly one right answer. */
  readonly fix?: Fix
}
