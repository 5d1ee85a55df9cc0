/** A piece of a text by its offsets, half-open. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** A mechanical mending: the piece is replaced by the text. An empty piece is a place to insert at. */
export interface Fix extends Range {
  readonly text: string
}

/** What a rule found in an edition. */
export interface Finding {
  /** What is wrong, with the words it is about: one sentence, without advice. */
  readonly message: string
  /** Where, in the edition's text. */
  readonly place: Range
  /** Only where there is one right answer, which needs no judgement. */
  readonly fix?: Fix
}
