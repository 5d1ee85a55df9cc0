// src/model/problem.ts
var AdvisedError = class extends Error {
  problem;
  constructor(problem, cause) {
    super(sentence(problem), cause === void 0 ? void 0 : { cause });
    this.name = "AdvisedError";
    this.problem = problem;
  }
};
function sentence(problem) {
  const place = problem.place === void 0 ? "" : `${problem.place}: `;
  return `${place}${problem.message} ${problem.advice}`.trim();
}

export {
  AdvisedError,
  sentence
};
