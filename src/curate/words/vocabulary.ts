import type { Newsletter, ProjectWords } from '../../model/newsletter.ts'

/** The words of the project that the draft is about. */
export interface Vocabulary extends ProjectWords {
  /** The name of the source repository, such as `kubernetes`. */
  readonly project: string
}

export function vocabularyOf({ words, source }: Pick<Newsletter, 'words' | 'source'>): Vocabulary {
  return { ...words, project: source.name }
}
