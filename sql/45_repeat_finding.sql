-- Dubbelt fakturerat (orsak 7), och flera digitala kontakter samma dag hos en vårdgivare, som den tillfrågas om.
CREATE VIEW repeat_finding AS
SELECT 'double' AS rule_id, l.line_no, l.net_ore AS ore, 7 AS credit_reason
FROM owed_line l
JOIN double_line d ON d.line_no = l.line_no
UNION ALL
SELECT DISTINCT 'sameDay', l.line_no, l.net_ore, CAST(NULL AS INTEGER)
FROM owed_line l
JOIN repeat_pair r ON r.line_no = l.line_no
LEFT JOIN double_line own ON own.line_no = r.line_no
LEFT JOIN double_line theirs ON theirs.line_no = r.earlier_no
WHERE own.line_no IS NULL
  AND theirs.line_no IS NULL
  AND r.are_digital = 1
  AND r.is_same_contact = 0;
