-- Allt som kontrollerna har funnit.
CREATE VIEW finding AS
SELECT rule_id, line_no, ore, credit_reason FROM line_finding
UNION ALL
SELECT rule_id, line_no, ore, credit_reason FROM invoice_finding
UNION ALL
SELECT rule_id, line_no, ore, credit_reason FROM repeat_finding;
