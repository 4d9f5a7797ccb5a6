-- Fakturabeloppet mot radernas summa: en krona får skilja. Sägs vid underlagets första rad.
CREATE VIEW invoice_finding AS
WITH document_sum AS (
  SELECT
    COALESCE(claim, invoice) AS document,
    MIN(line_no) AS first_no,
    SUM(ABS(net_ore)) AS lines_ore
  FROM invoice_line
  WHERE COALESCE(claim, invoice) IS NOT NULL AND payable_ore IS NOT NULL
  GROUP BY COALESCE(claim, invoice)
)
SELECT
  'invoiceSum' AS rule_id,
  d.first_no AS line_no,
  ABS(l.payable_ore) - d.lines_ore AS ore,
  2 AS credit_reason
FROM document_sum d
JOIN invoice_line l ON l.line_no = d.first_no
WHERE ABS(ABS(l.payable_ore) - d.lines_ore) > 100;
