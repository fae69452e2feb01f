// The ceiling: Leaflet with one picture on it and nothing else. No map moves faster on the same machine.

const canvas = Object.assign(document.createElement("canvas"), { width: 2048, height: 1536 });
const pen = canvas.getContext("2d");
for (let i = 0; i < 900; i++) {
  pen.fillStyle = `hsl(${i * 7}, 40%, 75%)`;
  pen.fillRect((i * 97) % 2048, (i * 61) % 1536, 90, 90);
}
const map = L.map("map", { zoomAnimation: false, inertia: false, attributionControl: false, zoomControl: false });
map.setView([0, 0], 15);
const corner = (x, y) => map.containerPointToLatLng([640 + x * 1024, 400 + y * 768]);
L.imageOverlay(canvas.toDataURL(), [corner(-1, 1), corner(1, -1)])
  .on("load", () => requestAnimationFrame(() => (window.peer = { ready: true })))
  .addTo(map);
