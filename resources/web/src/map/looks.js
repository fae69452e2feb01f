// The base map's colours in each theme: muted, so that marks are the only saturated thing on it.

/**
 * @typedef {object} Look
 * @property {string} land
 * @property {string} built residential and other built-up ground
 * @property {string} field farmland, orchards, open ground
 * @property {string} grass
 * @property {string} park
 * @property {string} wood
 * @property {string} pitch sports grounds
 * @property {string} civic schools, hospitals, squares with a wall round them
 * @property {string} industry
 * @property {string} cemetery
 * @property {string} paved pedestrian squares
 * @property {string} sand
 * @property {string} water
 * @property {string} bank the edge of water
 * @property {string} building
 * @property {string} wall the edge of a building
 * @property {string} street
 * @property {string} casing the edge of a street
 * @property {string} major
 * @property {string} majorCasing
 * @property {string} path
 * @property {string} rail
 * @property {string} boundary
 * @property {string} label
 * @property {string} labelSoft
 * @property {string} labelWater
 * @property {string} labelGreen
 * @property {string} halo
 * @property {string} shade over what lies outside the project's area
 * @property {string} outline of the project's area
 */

/** @type {Record<"light"|"dark"|"contrast", Look>} */
export const LOOKS = {
  light: {
    land: "#f6f3ec",
    built: "#f3efe6",
    field: "#f0f0e2",
    grass: "#e6ecd9",
    park: "#dbe7cd",
    wood: "#cfdfc3",
    pitch: "#d3e3c8",
    civic: "#f1eadd",
    industry: "#edeae4",
    cemetery: "#dde4d2",
    paved: "#f2eee6",
    sand: "#f2ead3",
    water: "#bfd3de",
    bank: "#a9c3d1",
    building: "#e7e1d5",
    wall: "#d6cebf",
    street: "#ffffff",
    casing: "#ddd5c6",
    major: "#fffdf6",
    majorCasing: "#cfc3ab",
    path: "#d3c8b4",
    rail: "#b5aea3",
    boundary: "#b9aec2",
    label: "rgb(29 42 51 / 0.82)",
    labelSoft: "rgb(29 42 51 / 0.68)",
    labelWater: "#4c7189",
    labelGreen: "#4f6b45",
    halo: "rgb(251 249 244 / 0.92)",
    shade: "rgb(251 249 244 / 0.6)",
    outline: "#1d2a33",
  },
  dark: {
    land: "#18242d",
    built: "#1a2731",
    field: "#1a2a2c",
    grass: "#1c2f2c",
    park: "#1d342e",
    wood: "#1b382f",
    pitch: "#203a32",
    civic: "#212c34",
    industry: "#1d272f",
    cemetery: "#1e302e",
    paved: "#223039",
    sand: "#2c2f2c",
    water: "#0f3346",
    bank: "#1c4a60",
    building: "#24333e",
    wall: "#31434f",
    street: "#3a4c59",
    casing: "#141d25",
    major: "#4b606e",
    majorCasing: "#10181f",
    path: "#3b4b55",
    rail: "#4c5b65",
    boundary: "#5b5568",
    label: "rgb(244 240 230 / 0.88)",
    labelSoft: "rgb(244 240 230 / 0.7)",
    labelWater: "#8fb9d0",
    labelGreen: "#a3c6a4",
    halo: "rgb(16 25 32 / 0.92)",
    shade: "rgb(13 21 27 / 0.6)",
    outline: "#f4f0e6",
  },
  contrast: {
    land: "#ffffff",
    built: "#ffffff",
    field: "#ffffff",
    grass: "#eef6ea",
    park: "#e0f0da",
    wood: "#d2e8ca",
    pitch: "#e0f0da",
    civic: "#ffffff",
    industry: "#ffffff",
    cemetery: "#eef6ea",
    paved: "#ffffff",
    sand: "#ffffff",
    water: "#b5dcf2",
    bank: "#1f5f85",
    building: "#ececec",
    wall: "#a8a8a8",
    street: "#ffffff",
    casing: "#8c8c8c",
    major: "#ffffff",
    majorCasing: "#3d3d3d",
    path: "#767676",
    rail: "#3d3d3d",
    boundary: "#3d3d3d",
    label: "#000000",
    labelSoft: "#000000",
    labelWater: "#00324f",
    labelGreen: "#0d3a10",
    halo: "rgb(255 255 255 / 1)",
    shade: "rgb(255 255 255 / 0.75)",
    outline: "#000000",
  },
};
