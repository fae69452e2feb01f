// A line: a way, an edge, a row of things.

import { Drawing } from "./drawing.js";

export class DrawLine extends Drawing {
  /** @param {import("./tool.js").Means} means */
  constructor(means) {
    super(means, "line", 2);
  }
}
