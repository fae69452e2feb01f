// Things by what they have in common. `Map.groupBy` is missing in browsers of 2023, in which this file may be opened.

/** @template Key, One @param {One[]} all @param {(one: One) => Key} keyOf @returns {Map<Key, One[]>} in order */
export function grouped(all, keyOf) {
  /** @type {Map<Key, One[]>} */
  const groups = new Map();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
