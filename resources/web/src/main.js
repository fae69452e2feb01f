// Where the page begins: connects to Python, and builds map and seats each time Python shows a project.

import { connect } from "./channel.js";
import { createIcons } from "./icons.js";
import { iconPaths } from "./map/icon_paths.js";
import { Painters } from "./map/painters.js";
import { Screen } from "./screen.js";
import { createLayouts } from "./seat/keyboard/layouts.js";
import { createTexts, DEFAULT } from "./text.js";

const root = /** @type {HTMLElement} */ (document.getElementById("room"));
// While Python still opens the project: what any project needs. Every language falls back on the default one.
const painters = new Painters(document);
painters.prepare();
const texts = createTexts();
void texts.load(DEFAULT);
const [latin] = getComputedStyle(document.body).fontFamily.split(",");
for (const weight of [400, 600]) void document.fonts.load(`${weight} 16px ${latin}`);
const [channel, markup] = await Promise.all([connect(), fetch("/icons.json").then((answer) => answer.json())]);
const layouts = createLayouts();
const means = {
  icons: createIcons(markup),
  paths: iconPaths(markup),
  painters,
  texts,
  layouts,
  send: channel.send.bind(channel),
};

/** @type {Promise<Screen>|null} what is told while a screen is being built waits for it */
let screen = null;
/** @type {import("./protocol.js").LookChanged} */
let look = { type: "LookChanged", theme: "light", calm: true }; // nothing moves before it is known that it may

channel.on("ProjectShown", (project) => {
  performance.mark("told");
  const before = screen;
  screen = texts.load(project.language).then(async (spoken) => {
    const left = (await before)?.close() ?? null;
    const shown = new Screen(root, project, { ...means, spoken });
    await shown.begin(look, left);
    return shown;
  });
});

channel.on("LookChanged", (message) => {
  look = message;
  void screen?.then((shown) => shown.wear(message));
});

for (const type of /** @type {const} */ ([
  "ScreenRests", "DevicesLent", "MediaKept", "MediaRefused",
  "HereShown", "TableChanged", "MarkAdded", "FilterShown", "VisitRestored", "PlaceAnswered", "PlacesFound", "ContributionSaved",
  "ContributionRefused", "FeatureShown", "FeatureGone", "Told", "ReadingOffered", "ReadingEnded", "VoicesListed", "VoiceShown", "VoiceGone",
  "GatheringShown", "RoundShown", "RoundRefused", "RoundPutAway", "VoicesChanged", "ResponseKept", "ResponseRefused", "ResponseGone", "ContactKept", "ContactRefused", "ContributionGone", "SlipPrinted",
])) {
  channel.on(type, (message) => void screen?.then((shown) => shown.tell(message)));
}

channel.send({ type: "PageReady" });
