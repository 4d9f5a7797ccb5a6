import { cases, column, VALUE } from "./caseTable";

const CONTACTS = [column(10, 40), column(40, 40)] as const;
const PRICES = [column(3, 0.5), column(2, 0.4)] as const;
const SECTORS = [CONTACTS[0], PRICES[0], CONTACTS[1], PRICES[1]] as const;
const SEED = [2900, 2400000 / 2900, 23700, 10500000 / 23700] as const;

export const decompositionCases = cases("DECOMPOSE_COST", [
  [[...SEED], [[13214491.488433003, 0, -5114491.488433003, 8100000]]],
  [[...SEED, "bennet"], [[13214491.488433003, 0, -5114491.488433003, 8100000]]],
  [[...SEED, "Laspeyres"], [[9215189.873417722, 0, -1115189.873417722, 8100000]]],
  [[...SEED, " PAASCHE"], [[17213793.103448275, 0, -9113793.103448275, 8100000]]],
  [[...SEED, "lmdi"], [[11529314.825778779, 0, -3429314.825778778, 8100000]]],
  [[...SECTORS], [[34.35, 39.3, -27.65, 46]]],
  [[...SECTORS, "shapley"], [[34.35, 39.3, -27.65, 46]]],
  [[...SECTORS, 0], [[34.35, 39.3, -27.65, 46]]],
  [[...SECTORS, ""], [[34.35, 39.3, -27.65, 46]]],
  [[...SECTORS, "laspeyres"], [[21.6, 38.4, -14, 46]]],
  [[...SECTORS, "paasche"], [[52.5, 37.5, -44, 46]]],
  [[[[10, 40]], [[3, 0.5]], [[40, 40]], [[2, 0.4]]], [[34.35, 39.3, -27.65, 46]]],
  [[column(10, ""), column(500, ""), column(10, 10), column(500, 300)], [[4500, -1500, 0, 3000]]],
  [[column(10, 0), column(500, 0), column(10, 10), column(500, 300)], [[4500, -1500, 0, 3000]]],
  [
    [column(10, 10), column(500, 300), column(10, null), column(500, null)],
    [[-4500, 1500, 0, -3000]],
  ],
  [[0, null, 10, 500], VALUE(/priser_före/)],
  [[0, "", 10, 500], [[5000, 0, 0, 5000]]],
  [[[[0, 0]], [[0, 0]], [[10, 0]], [[500, 0]]], [[5000, 0, 0, 5000]]],
  [[10, 500, 10, 500], [[0, 0, 0, 0]]],
  [[10, 500, 12, ""], VALUE(/priser_efter/)],
  [
    [column(10, 20), column(500, 300), column(10, 20), column(500, "")],
    VALUE(/nummer 2 i priser_efter/),
  ],
  [[10, -500, 10, 500], VALUE(/negativt/)],
  [[-10, 500, 10, 500], VALUE(/negativt/)],
  [[column(1, 2), column(1, 2), column(1, 2), [[1, 2]]], VALUE(/kontakter_före.*priser_efter/)],
  [[10, 500, "tio", 500], VALUE(/tio/)],
  [[10, 500, 10, 500, "fisher"], VALUE(/fisher.*shapley/)],
  [[10, 500], VALUE(/kontakter_efter/)],
]);
