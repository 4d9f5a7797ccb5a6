-- Raden med sina månader, sin enhet och hur många kontakter den är: flera rader av en vårdkontakt är en, och en
-- kreditrad tar tillbaka en där inget är kvar.
CREATE VIEW counted_line AS
WITH placed AS (
  SELECT
    l.line_no,
    ch.channel,
    visit_month.month_start AS contact_month,
    COALESCE(l.booked_month, bill_month.month_start) AS booking_month,
    li.unit,
    li.unlisted,
    l.profession,
    l.biller,
    l.diagnosis_group,
    l.is_credit,
    l.contact_key,
    m.original_no,
    COALESCE(own.is_whole, 0) AS is_taken_back,
    COALESCE(theirs.is_whole, 0) AS takes_all_back,
    CASE WHEN l.is_credit = 1 THEN -ABS(l.net_ore) ELSE l.net_ore END AS net_ore,
    CASE WHEN l.is_credit = 1 THEN -ABS(COALESCE(l.fee_paid_ore, 0)) ELSE COALESCE(l.fee_paid_ore, 0) END AS fee_ore,
    CASE WHEN l.is_credit = 1 THEN -ABS(l.other_ore) ELSE l.other_ore END AS other_ore
  FROM read_line l
  JOIN line_channel ch ON ch.line_no = l.line_no
  JOIN listed_line li ON li.line_no = l.line_no
  JOIN calendar visit_month ON visit_month.calendar_day = l.visited
  LEFT JOIN calendar bill_month ON bill_month.calendar_day = l.billed_on
  LEFT JOIN credit_match m ON m.credit_no = l.line_no
  LEFT JOIN credited_line own ON own.line_no = l.line_no
  LEFT JOIN credited_line theirs ON theirs.line_no = m.original_no
),
numbered AS (
  SELECT
    *,
    ROW_NUMBER() OVER (PARTITION BY channel, is_credit, is_taken_back, contact_key ORDER BY line_no) AS contact_place,
    ROW_NUMBER() OVER (PARTITION BY channel, is_credit, original_no ORDER BY line_no) AS credit_place
  FROM placed
)
SELECT
  *,
  CASE
    WHEN is_credit = 1 AND original_no IS NULL THEN -1
    WHEN is_credit = 1 AND takes_all_back = 1 AND credit_place = 1 THEN -1
    WHEN is_credit = 1 THEN 0
    WHEN contact_key IS NULL OR is_taken_back = 1 THEN 1
    WHEN contact_place = 1 THEN 1
    ELSE 0
  END AS contacts
FROM numbered;
