// Every module of the map that decides something without a map, within reach of the tests.

import { Arbiter, distanceToRect } from "../../../resources/web/src/gestures/arbiter.js";
import { ROUND } from "../../../resources/web/src/gestures/manners.js";
import { Pointers } from "../../../resources/web/src/gestures/pointers.js";
import { freeRoom } from "../../../resources/web/src/map/free_room.js";
import { iconPaths } from "../../../resources/web/src/map/icon_paths.js";
import { latOf, lngOf, xOf, yOf } from "../../../resources/web/src/map/mercator.js";
import { schemaNamed } from "../../../resources/web/src/map/schemas/index.js";
import { Grip } from "../../../resources/web/src/table/sheets/grip.js";
import { boxOf, edgeOf, nearestSide, receiver, shortestTurn, sideAt } from "../../../resources/web/src/table/sheets/lying.js";
import { beside, inSight, inside, joined } from "../../../resources/web/src/table/sheets/resting.js";
import { arranged, seatings, taken } from "../../../resources/web/src/table/seating.js";
import { slide, step } from "../../../resources/web/src/table/sliding.js";
import { standing } from "../../../resources/web/src/table/standing.js";
import { handlesOf, pulled } from "../../../resources/web/src/tools/pull.js";
import { simplify } from "../../../resources/web/src/tools/simplify.js";
import { smooth } from "../../../resources/web/src/tools/smooth.js";
import { largestLoop } from "../../../resources/web/src/tools/untangle.js";
import { middleOfArea, middleOfLine } from "../../../resources/web/src/worker/geometry.js";
import { readColumns } from "../../../resources/web/src/worker/columns.js";
import { PointTable } from "../../../resources/web/src/worker/point_table.js";
import { ShapeTable } from "../../../resources/web/src/worker/shape_table.js";
import { Shelf } from "../../../resources/web/src/worker/shelf.js";

/** @param {string} base64 */
const bytes = (base64) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)).buffer;

window.stage = {
  Arbiter, distanceToRect, freeRoom, iconPaths, latOf, lngOf, xOf, yOf, simplify, middleOfArea, middleOfLine, readColumns, PointTable, ShapeTable, Shelf, bytes,
  Pointers, ROUND, arranged, schemaNamed, seatings, slide, standing, step, taken, smooth, largestLoop, handlesOf, pulled,
  Grip, boxOf, edgeOf, nearestSide, receiver, shortestTurn, sideAt, beside, inSight, inside, joined,
};
