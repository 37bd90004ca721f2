/** Logistic regression over named features, with L2: deterministic, no chance, fixed order, fixed number of steps. */

/** Weight of the penalty on each squared weight: the one of 1, 2, 4 … 32 that foretells articles left out best. */
const PENALTY = 16;
const STEPS = 400;
/** Features seen less often than this say nothing. */
const RARE = 4;

export interface Example {
  readonly article: number;
  readonly features: readonly string[];
  readonly right: boolean;
}

export interface Model {
  bias: number;
  weights: Map<string, number>;
}

/** Gradient descent with a step for each feature after its own frequency (Adagrad). */
export function learn(examples: readonly Example[]): Model {
  const seen = new Map<string, number>();
  for (const { features } of examples) for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const weights = new Map([...seen].filter(([, count]) => count >= RARE).map(([feature]) => [feature, 0]));
  const squares = new Map<string, number>();
  let bias = 0;
  let biasSquares = 1;
  for (let step = 0; step < STEPS; step++) {
    const slope = new Map<string, number>();
    let biasSlope = 0;
    for (const { features, right } of examples) {
      let sum = bias;
      for (const feature of features) sum += weights.get(feature) ?? 0;
      const error = 1 / (1 + Math.exp(-sum)) - (right ? 1 : 0);
      biasSlope += error;
      for (const feature of features) if (weights.has(feature)) slope.set(feature, (slope.get(feature) ?? 0) + error);
    }
    biasSquares += biasSlope ** 2;
    bias -= (0.3 * biasSlope) / Math.sqrt(biasSquares);
    for (const [feature, weight] of weights) {
      const g = (slope.get(feature) ?? 0) + PENALTY * weight;
      const square = (squares.get(feature) ?? 1) + g * g;
      squares.set(feature, square);
      weights.set(feature, weight - (0.3 * g) / Math.sqrt(square));
    }
  }
  return { bias, weights };
}

export const confidence = (model: Model, features: readonly string[]) =>
  1 / (1 + Math.exp(-features.reduce((sum, feature) => sum + (model.weights.get(feature) ?? 0), model.bias)));
