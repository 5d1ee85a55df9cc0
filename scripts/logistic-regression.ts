/** One example: the indexes of its features in the list of features, and its result. */
export interface Example {
  readonly holds: readonly number[]
  readonly told: boolean
}

export interface Fitted {
  readonly bias: number
  readonly weights: readonly number[]
}

/** Number of steps of Newton's method. More do not change the digits that are kept. */
const STEPS = 20

/**
 * A logistic regression with a penalty on the square of each weight, by Newton's method. Deterministic.
 *
 * @param count how many features there are
 * @param penalty the penalty for large weights; the bias has none
 */
export function fitLogistic(examples: readonly Example[], count: number, penalty: number): Fitted {
  const size = count + 1
  let solution = new Float64Array(size)
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(size)
    const curvature = Array.from({ length: size }, () => new Float64Array(size))
    for (const { holds, told } of examples) {
      // The bias is a feature that always holds, at place 0.
      const places = [0, ...holds.map((place) => place + 1)]
      const share = 1 / (1 + Math.exp(-places.reduce((sum, place) => sum + at(solution, place), 0)))
      for (const place of places) {
        add(gradient, place, Number(told) - share)
        for (const other of places) add(row(curvature, place), other, share * (1 - share))
      }
    }
    for (let place = 1; place < size; place++) {
      add(gradient, place, -penalty * at(solution, place))
      add(row(curvature, place), place, penalty)
    }
    const change = solved(curvature, gradient)
    solution = solution.map((value, place) => value + at(change, place))
  }
  return { bias: at(solution, 0), weights: [...solution.slice(1)] }
}

/** Solves `matrix · x = vector` by Gauss's elimination; the matrix is symmetric and positive, so no pivoting. */
function solved(matrix: readonly Float64Array[], vector: Float64Array): Float64Array {
  const rows = matrix.map((values, place) => Float64Array.from([...values, at(vector, place)]))
  for (const [place, pivot] of rows.entries()) {
    for (const below of rows.slice(place + 1)) {
      const factor = at(below, place) / at(pivot, place)
      for (let column = place; column < pivot.length; column++) add(below, column, -factor * at(pivot, column))
    }
  }
  const result = new Float64Array(rows.length)
  for (let place = rows.length - 1; place >= 0; place--) {
    const values = row(rows, place)
    let rest = at(values, rows.length)
    for (let column = place + 1; column < rows.length; column++) rest -= at(values, column) * at(result, column)
    result[place] = rest / at(values, place)
  }
  return result
}

const at = (values: Float64Array, place: number): number => values[place] ?? 0
const row = (rows: readonly Float64Array[], place: number): Float64Array => rows[place] ?? new Float64Array()
const add = (values: Float64Array, place: number, amount: number): void => {
  values[place] = at(values, place) + amount
}
