import { AdvisedError } from '../model/problem.ts'

/** The program was called wrongly; nothing was done. */
export class UsageError extends AdvisedError {
  constructor(message: string, advice: string) {
    super({ message, advice })
    this.name = 'UsageError'
  }
}
