-- Var patienten är listad den dagen, eller varför det inte går att säga.
CREATE VIEW listed_line AS
WITH held AS (
  SELECT
    l.line_no,
    MIN(g.unit) AS first_unit,
    MAX(g.unit) AS last_unit,
    MIN(g.company) AS company
  FROM invoice_line l
  JOIN listing g
    ON g.patient_key = l.patient_key
    AND g.valid_from <= l.visited
    AND (g.valid_to IS NULL OR l.visited <= g.valid_to)
  GROUP BY l.line_no
),
known AS (
  SELECT DISTINCT patient_key FROM listing
)
SELECT
  l.line_no,
  CASE
    WHEN l.listed_unit IS NOT NULL THEN l.listed_unit
    WHEN h.first_unit = h.last_unit THEN h.first_unit
  END AS unit,
  CASE WHEN l.listed_unit IS NULL AND h.first_unit = h.last_unit THEN h.company END AS company,
  CASE
    WHEN l.listed_unit IS NOT NULL THEN NULL
    WHEN l.patient_key IS NULL THEN 'noPatient'
    WHEN k.patient_key IS NULL THEN 'unknownPatient'
    WHEN h.line_no IS NULL THEN 'notThatDay'
    WHEN h.first_unit <> h.last_unit THEN 'severalUnits'
  END AS unlisted
FROM invoice_line l
LEFT JOIN held h ON h.line_no = l.line_no
LEFT JOIN known k ON k.patient_key = l.patient_key;
