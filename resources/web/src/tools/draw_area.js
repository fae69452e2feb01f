// An area: a field, a block, a part of the neighbourhood.

import { Drawing } from "./drawing.js";

export class DrawArea extends Drawing {
  /** @param {import("./tool.js").Means} means */
  constructor(means) {
    super(means, "area", 3);
  }
}
