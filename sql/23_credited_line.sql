-- Rader som kreditrader har tagit något av; is_whole: ingenting är kvar.
CREATE VIEW credited_line AS
SELECT
  m.original_no AS line_no,
  CASE WHEN SUM(ABS(c.net_ore)) = MAX(o.net_ore) THEN 1 ELSE 0 END AS is_whole
FROM credit_match m
JOIN invoice_line c ON c.line_no = m.credit_no
JOIN invoice_line o ON o.line_no = m.original_no
GROUP BY m.original_no;
