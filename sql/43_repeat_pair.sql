-- Rader av samma patient (annars samma vårdkontakt) samma dag, den tidigare fakturerade först. is_same_care: samma åtgärd
-- och pris hos samma vårdgivare, om inte två vårdkontakter är angivna.
CREATE VIEW repeat_pair AS
WITH person_line AS (
  SELECT
    *,
    CASE WHEN patient_key IS NULL THEN 0 ELSE 1 END AS has_patient,
    COALESCE(patient_key, contact_key) AS person_key,
    CASE WHEN billed_on IS NULL THEN 1 ELSE 0 END AS is_never_billed
  FROM owed_line
)
SELECT
  b.line_no,
  a.line_no AS earlier_no,
  CASE WHEN a.channel = 'digital' AND b.channel = 'digital' THEN 1 ELSE 0 END AS are_digital,
  CASE WHEN a.contact_key = b.contact_key THEN 1 ELSE 0 END AS is_same_contact,
  CASE
    WHEN (a.contact_key IS NULL OR b.contact_key IS NULL OR a.contact_key = b.contact_key)
      AND (a.profession = b.profession OR (a.profession IS NULL AND b.profession IS NULL))
      AND (a.action_code = b.action_code OR (a.action_code IS NULL AND b.action_code IS NULL))
      AND a.net_ore = b.net_ore
    THEN 1
    ELSE 0
  END AS is_same_care
FROM person_line b
JOIN person_line a
  ON a.has_patient = b.has_patient
  AND a.person_key = b.person_key
  AND a.visited = b.visited
  AND (a.biller = b.biller OR (a.biller IS NULL AND b.biller IS NULL))
  AND (
    a.is_never_billed < b.is_never_billed
    OR (a.is_never_billed = b.is_never_billed AND (a.billed_on < b.billed_on OR (
      (a.billed_on = b.billed_on OR a.is_never_billed = 1) AND a.line_no < b.line_no
    )))
  );
