import { cases, column, VALUE } from "./caseTable";

const ALL_ON_CENTRE = [[0, 1]];
const EIGHTY_TWENTY = [[0.8, 0.2]];

export const changeCases = cases("ALLOCATE_CHANGE", [
  [[12500000, ALL_ON_CENTRE, EIGHTY_TWENTY], [[10000000, -10000000]]],
  [[12500000, EIGHTY_TWENTY, ALL_ON_CENTRE], [[-10000000, 10000000]]],
  [[12500000, EIGHTY_TWENTY, [[80, 20]]], [[0, 0]]],
  [[0.01, ALL_ON_CENTRE, EIGHTY_TWENTY], [[0.01, -0.01]]],
  [[-100, ALL_ON_CENTRE, EIGHTY_TWENTY], [[-80, 80]]],
  [
    [100, column(1, 1, 1), column(1, 0, 0)],
    [[66.66], [-33.33], [-33.33]],
  ],
  [
    [column(1041666.67, 1041666.66), ALL_ON_CENTRE, EIGHTY_TWENTY],
    [
      [833333.34, -833333.34],
      [833333.33, -833333.33],
    ],
  ],
  [
    [[[100, 200]], column(1, 0), column(1, 1)],
    [
      [-50, -100],
      [50, 100],
    ],
  ],
  [
    [
      column(100, 200),
      ALL_ON_CENTRE,
      [
        [1, 1],
        [1, 3],
      ],
    ],
    [
      [50, -50],
      [50, -50],
    ],
  ],
  [
    [column(100, "", 0, "x"), ALL_ON_CENTRE, EIGHTY_TWENTY],
    [
      [80, -80],
      ["", ""],
      [0, 0],
      [VALUE(/nummer 4/), VALUE()],
    ],
  ],
  [[12500000, ALL_ON_CENTRE, EIGHTY_TWENTY, -6], [[10000000, -10000000]]],
  [[100, ALL_ON_CENTRE], VALUE(/nya_vikter/)],
  [[100, null, EIGHTY_TWENTY], VALUE(/gamla_vikter/)],
  [[100, ALL_ON_CENTRE, [[1, 1, 1]]], VALUE(/gamla_vikter.*nya_vikter/)],
  [[100, ALL_ON_CENTRE, [[0, 0]]], VALUE(/Alla vikter är 0/)],
  [[100, 0.2, 0.8], VALUE(/0,2/)],
  [["100", ALL_ON_CENTRE, EIGHTY_TWENTY], VALUE()],
  [[100, ALL_ON_CENTRE, EIGHTY_TWENTY, 9], VALUE(/−6/)],
]);
