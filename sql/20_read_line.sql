-- Raden med det som följer av den själv.
CREATE VIEW read_line AS
SELECT
  *,
  COALESCE(invoice_date, claim_date) AS billed_on,
  COALESCE(provider, unit_name, unit_id) AS biller,
  COALESCE(quantity, 1) AS pieces,
  CASE
    WHEN total_ore IS NOT NULL THEN total_ore
    WHEN price_ore IS NOT NULL THEN price_ore * COALESCE(quantity, 1)
    ELSE gross_ore + COALESCE(fee_paid_ore, 0)
  END AS full_price_ore,
  CASE WHEN is_credit = 1 THEN -1 ELSE 1 END AS sign,
  COALESCE(charge_ore, 0) - COALESCE(allowance_ore, 0) - COALESCE(discount_ore, 0) AS other_ore
FROM invoice_line;
