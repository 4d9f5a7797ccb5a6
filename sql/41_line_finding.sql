-- Kontroller av en rad för sig. ore är det som fakturerats utöver det rätta (mindre än noll: för lågt), credit_reason
-- den nationella orsaken till kreditering.
CREATE VIEW line_finding AS
WITH companied AS (
  SELECT
    l.line_no,
    COALESCE(
      by_provider.company, by_name.company, by_id.company,
      LOWER(TRIM(l.provider)), LOWER(TRIM(l.unit_name)), LOWER(TRIM(l.unit_id))
    ) AS biller_company,
    COALESCE(
      by_company.company, by_unit.company,
      LOWER(TRIM(l.home_company)), LOWER(TRIM(l.home_unit))
    ) AS home_company
  FROM owed_line l
  LEFT JOIN company_name by_provider ON LOWER(TRIM(by_provider.name)) = LOWER(TRIM(l.provider))
  LEFT JOIN company_name by_name ON LOWER(TRIM(by_name.name)) = LOWER(TRIM(l.unit_name))
  LEFT JOIN company_name by_id ON LOWER(TRIM(by_id.name)) = LOWER(TRIM(l.unit_id))
  LEFT JOIN company_name by_company ON LOWER(TRIM(by_company.name)) = LOWER(TRIM(l.home_company))
  LEFT JOIN company_name by_unit ON LOWER(TRIM(by_unit.name)) = LOWER(TRIM(l.home_unit))
)
SELECT
  'price' AS rule_id,
  l.line_no,
  CASE WHEN l.price_ore IS NOT NULL THEN l.price_ore * l.pieces ELSE l.full_price_ore END
    - l.tariff_ore * l.pieces AS ore,
  2 AS credit_reason
FROM owed_line l
WHERE l.channel = 'digital'
  AND (l.price_ore IS NOT NULL OR l.pieces <> 0)
  AND CASE WHEN l.price_ore IS NOT NULL THEN l.price_ore * l.pieces ELSE l.full_price_ore END
    <> l.tariff_ore * l.pieces
UNION ALL
SELECT 'homeRegion', l.line_no, l.net_ore, 1
FROM owed_line l
CROSS JOIN review_setting s
WHERE l.county <> s.own_county
UNION ALL
SELECT 'late', l.line_no, l.net_ore, 6
FROM owed_line l
JOIN calendar c ON c.calendar_day = l.visited
WHERE l.billed_on > c.six_months_later
UNION ALL
SELECT 'beforeContact', l.line_no, l.net_ore, 8
FROM owed_line l
WHERE l.billed_on < l.visited
UNION ALL
SELECT 'notCovered', l.line_no, l.net_ore, 9
FROM owed_line l
JOIN uncovered_profession u ON u.profession = l.profession
WHERE l.channel = 'digital'
UNION ALL
SELECT 'notBillable', l.line_no, l.net_ore, 9
FROM owed_line l
LEFT JOIN not_billable_action n ON LOWER(TRIM(n.action_code)) = LOWER(TRIM(l.action_code))
WHERE l.by_telephone = 1 OR n.action_code IS NOT NULL
UNION ALL
SELECT 'sameGroup', l.line_no, l.net_ore, CAST(NULL AS INTEGER)
FROM owed_line l
JOIN companied c ON c.line_no = l.line_no
WHERE l.channel = 'digital' AND l.home_unit IS NOT NULL AND LOWER(TRIM(c.biller_company)) = LOWER(TRIM(c.home_company))
UNION ALL
SELECT 'needsAssessment', l.line_no, l.net_ore, CAST(NULL AS INTEGER)
FROM owed_line l
CROSS JOIN review_setting s
WHERE l.channel = 'digital' AND l.visited >= s.assessed_from AND l.needs_assessed = 0
UNION ALL
SELECT 'lineTotal', l.line_no, l.total_ore - l.price_ore * l.quantity, 2
FROM owed_line l
WHERE l.total_ore <> l.price_ore * l.quantity
UNION ALL
SELECT 'lineGross', l.line_no, l.gross_ore - (l.total_ore - s.fee_lowers_price * COALESCE(l.fee_paid_ore, 0)), 2
FROM owed_line l
CROSS JOIN review_setting s
WHERE l.gross_ore <> l.total_ore - s.fee_lowers_price * COALESCE(l.fee_paid_ore, 0)
UNION ALL
SELECT 'lineNet', l.line_no, l.net_ore - (l.gross_ore + l.other_ore), 2
FROM owed_line l
WHERE l.net_ore <> l.gross_ore + l.other_ore;
