// What would you like to tell us? One large card per layer.

import { h } from "../../dom.js";
import { onLayer } from "../draft.js";
import { heading } from "../parts.js";
import { layerSign } from "../symbols.js";
import { nothing } from "./step.js";

/** @type {import("./step.js").Step} */
export const what = {
  id: "what",
  begin: nothing,
  show(desk) {
    const { document, icons, project, visit } = desk;
    /** @param {import("../../protocol.js").LayerView} layer */
    const choose = (layer) => {
      const moved = onLayer(visit.draft, layer);
      if (visit.draft.shape && !moved.shape) desk.places.clear(desk.seat.id);
      visit.give(moved);
      desk.go("where");
    };
    const cards = project.layers.map((layer) =>
      h(
        document,
        "button",
        {
          type: "button",
          class: "layer",
          data: { does: "choose-layer", layer: layer.id },
          on: { click: () => choose(layer) },
        },
        layerSign(document, layer, icons),
        h(document, "span", { class: "layer-prompt" }, desk.quote(layer.prompt)),
        icons(document, "chevron-right"),
      ),
    );
    return {
      heading: heading(desk, desk.say("card-what-question")),
      body: [h(document, "div", { class: "layers" }, ...cards)],
      foot: [],
    };
  },
};
