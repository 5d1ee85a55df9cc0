interface Moment<Question, Given> {
  readonly questions: Question[]
  readonly answers: Promise<readonly Given[]>
}

/**
 * Collects the questions on one subject that are asked in the same turn of the event loop and passes them on together.
 * @param answer returns one answer per question, in order
 */
export function atSameMoment<Question, Given>(
  answer: (subject: string, questions: readonly Question[]) => Promise<readonly Given[]>,
): (subject: string, question: Question) => Promise<Given> {
  const moments = new Map<string, Moment<Question, Given>>()
  const begin = (subject: string): Moment<Question, Given> => {
    const questions: Question[] = []
    const answers = Promise.resolve().then(() => {
      moments.delete(subject)
      return answer(subject, questions)
    })
    const moment = { questions, answers }
    moments.set(subject, moment)
    return moment
  }
  return async (subject, question) => {
    const { questions, answers } = moments.get(subject) ?? begin(subject)
    const index = questions.push(question) - 1
    const given = (await answers)[index]
    if (given === undefined) throw new Error('Each question has an answer.')
    return given
  }
}
