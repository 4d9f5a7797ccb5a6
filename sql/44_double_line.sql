-- Samma vård fakturerad två gånger: samma post av samma underlag, eller en tidigare rad med samma vård som inte själv är
-- en upprepning.
CREATE VIEW double_line AS
WITH post AS (
  SELECT
    l.line_no,
    MIN(l.line_no) OVER (PARTITION BY l.claim, l.line_id) AS first_no
  FROM owed_line l
  WHERE l.claim IS NOT NULL AND l.line_id IS NOT NULL
),
repeated AS (
  SELECT DISTINCT line_no FROM repeat_pair WHERE is_same_care = 1
)
SELECT p.line_no
FROM post p
JOIN owed_line b ON b.line_no = p.line_no
JOIN owed_line a ON a.line_no = p.first_no
WHERE p.first_no < p.line_no
  AND (a.contact_key IS NULL OR b.contact_key IS NULL OR a.contact_key = b.contact_key)
  AND (a.patient_key = b.patient_key OR (a.patient_key IS NULL AND b.patient_key IS NULL))
  AND a.visited = b.visited
  AND (a.profession = b.profession OR (a.profession IS NULL AND b.profession IS NULL))
  AND (a.action_code = b.action_code OR (a.action_code IS NULL AND b.action_code IS NULL))
  AND a.net_ore = b.net_ore
  AND (a.biller = b.biller OR (a.biller IS NULL AND b.biller IS NULL))
UNION
SELECT r.line_no
FROM repeat_pair r
LEFT JOIN repeated also ON also.line_no = r.earlier_no
WHERE r.is_same_care = 1 AND also.line_no IS NULL;
