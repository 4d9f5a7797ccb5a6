-- Vilken rad en kreditrad tar tillbaka: underlaget eller fakturan med posten, annars med vårdkontakten. Den som tar
-- tillbaka mer än som är kvar är utan motpart (original_no tomt).
CREATE VIEW credit_match AS
WITH candidate AS (
  SELECT c.line_no AS credit_no, o.line_no AS original_no, 1 AS preference
  FROM invoice_line c
  JOIN invoice_line o ON o.is_credit = 0 AND o.claim = c.original_claim AND o.line_id = c.original_line_id
  WHERE c.is_credit = 1
  UNION ALL
  SELECT c.line_no, o.line_no, 2
  FROM invoice_line c
  JOIN invoice_line o ON o.is_credit = 0 AND o.invoice = c.original_invoice AND o.line_id = c.original_line_id
  WHERE c.is_credit = 1
  UNION ALL
  SELECT c.line_no, o.line_no, 3
  FROM invoice_line c
  JOIN invoice_line o ON o.is_credit = 0 AND o.claim = c.original_claim AND o.contact_key = c.contact_key
  WHERE c.is_credit = 1
  UNION ALL
  SELECT c.line_no, o.line_no, 4
  FROM invoice_line c
  JOIN invoice_line o ON o.is_credit = 0 AND o.invoice = c.original_invoice AND o.contact_key = c.contact_key
  WHERE c.is_credit = 1
),
ranked AS (
  SELECT
    credit_no,
    original_no,
    ROW_NUMBER() OVER (PARTITION BY credit_no ORDER BY preference, original_no) AS place
  FROM candidate
),
taken AS (
  SELECT
    r.credit_no,
    r.original_no,
    o.net_ore,
    SUM(ABS(c.net_ore)) OVER (
      PARTITION BY r.original_no
      ORDER BY r.credit_no
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS so_far_ore
  FROM ranked r
  JOIN invoice_line c ON c.line_no = r.credit_no
  JOIN invoice_line o ON o.line_no = r.original_no
  WHERE r.place = 1 AND ABS(c.net_ore) <= o.net_ore
)
SELECT
  c.line_no AS credit_no,
  t.original_no
FROM invoice_line c
LEFT JOIN taken t ON t.credit_no = c.line_no AND t.so_far_ore <= t.net_ore
WHERE c.is_credit = 1;
