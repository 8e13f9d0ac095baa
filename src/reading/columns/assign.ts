/**
 * Gives each role at most one column and each column at most one role so that the summed worth is greatest (the
 * assignment problem, by shortest augmenting paths: Kuhn 1955, Jonker and Volgenant 1987).
 *
 * @param worth `worth[role][column]`; 0 or less means: rather none
 * @returns the column of each role, -1 for none
 */
export function assign(worth: readonly Float64Array[], columns: number): Int32Array {
  const roles = worth.length;
  const places = columns + roles;
  const rolePrice = new Float64Array(roles + 1);
  const placePrice = new Float64Array(places + 1);
  const holder = new Int32Array(places + 1);
  const previous = new Int32Array(places + 1);

  for (let role = 1; role <= roles; role++) {
    const least = new Float64Array(places + 1).fill(Infinity);
    const visited = new Uint8Array(places + 1);
    let place = 0;
    holder[0] = role;
    do {
      visited[place] = 1;
      const current = holder[place] ?? 0;
      const row = worth[current - 1] ?? new Float64Array(columns);
      let step = Infinity;
      let next = 0;
      for (let candidate = 1; candidate <= places; candidate++) {
        if (visited[candidate] === 1) continue;
        const gain = candidate <= columns ? Math.max(0, row[candidate - 1] ?? 0) : 0;
        const cost = -gain - (rolePrice[current] ?? 0) - (placePrice[candidate] ?? 0);
        if (cost < (least[candidate] ?? 0)) {
          least[candidate] = cost;
          previous[candidate] = place;
        }
        if ((least[candidate] ?? 0) < step) {
          step = least[candidate] ?? 0;
          next = candidate;
        }
      }
      for (let candidate = 0; candidate <= places; candidate++) {
        if (visited[candidate] === 1) {
          const held = holder[candidate] ?? 0;
          rolePrice[held] = (rolePrice[held] ?? 0) + step;
          placePrice[candidate] = (placePrice[candidate] ?? 0) - step;
        } else {
          least[candidate] = (least[candidate] ?? 0) - step;
        }
      }
      place = next;
    } while (holder[place] !== 0);
    do {
      const before = previous[place] ?? 0;
      holder[place] = holder[before] ?? 0;
      place = before;
    } while (place !== 0);
  }

  const result = new Int32Array(roles).fill(-1);
  for (let place = 1; place <= columns; place++) {
    const role = (holder[place] ?? 0) - 1;
    if (role >= 0 && (worth[role]?.[place - 1] ?? 0) > 0) result[role] = place - 1;
  }
  return result;
}
