// Which stories have what is chosen.  A story is known by its rank in the list of all; `chosen` maps the number of a
// column to the position of one of its values.

const has = (column, rank, value) => {
  const of = column.of[rank];
  return Array.isArray(of) ? of.includes(value) : of === value;
};

const missed = (sheet, rank, chosen) => [...chosen].filter(([column, value]) => !has(sheet.columns[column], rank, value)).map(([column]) => column);

/** The ranks of the stories that have all that is chosen, in order. */
export const matching = (sheet, chosen) => [...sheet.stories.keys()].filter((rank) => missed(sheet, rank, chosen).length === 0);

/** How many stories each value of a column would leave, beside what is chosen elsewhere. */
export function countsOf(sheet, column, chosen) {
  const others = new Map([...chosen].filter(([each]) => each !== column));
  const counts = sheet.columns[column].values.map(() => 0);
  for (const rank of matching(sheet, others)) for (const value of [sheet.columns[column].of[rank]].flat()) counts[value] += 1;
  return counts;
}

/** Where nothing matches: groups of stories that lack the fewest criteria, each with the columns that it lacks, largest first. */
export function nearest(sheet, chosen) {
  const groups = new Map();
  for (const rank of sheet.stories.keys()) {
    const lacking = missed(sheet, rank, chosen);
    const name = lacking.join();
    if (!groups.has(name)) groups.set(name, { lacking, ranks: [] });
    groups.get(name).ranks.push(rank);
  }
  const fewest = Math.min(...[...groups.values()].map((group) => group.lacking.length));
  if (fewest >= chosen.size) return [];
  return [...groups.values()].filter((group) => group.lacking.length === fewest).sort((one, other) => other.ranks.length - one.ranks.length);
}

/** The lists that show these stories, told by their addresses, in as few pages as can be: that of all, or that of a chosen value. */
export function pagesFor(sheet, ranks, chosen) {
  const lists = [{ address: sheet.list, place: (rank) => rank }];
  for (const [number, value] of chosen) {
    const column = sheet.columns[number];
    if (!column.list) continue;
    const within = [...sheet.stories.keys()].filter((rank) => has(column, rank, value));
    const places = new Map(within.map((rank, place) => [rank, place]));
    if (ranks.every((rank) => places.has(rank))) lists.push({ address: `${column.list}${column.values[value]}/`, place: (rank) => places.get(rank) });
  }
  const plans = lists.map(({ address, place }) =>
    ranks.map((rank) => {
      const number = Math.floor(place(rank) / sheet.size) + 1;
      return number === 1 ? address : address + sheet.later.replace("{}", number);
    }),
  );
  return plans.reduce((best, plan) => (new Set(plan).size < new Set(best).size ? plan : best));
}
