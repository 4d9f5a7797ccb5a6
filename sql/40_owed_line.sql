-- Rader som kontrollerna gäller: ingen kredit, och inte tagen tillbaka i sin helhet.
CREATE VIEW owed_line AS
SELECT
  l.line_no,
  l.patient_key,
  l.contact_key,
  l.claim,
  l.line_id,
  l.county,
  l.visited,
  l.billed_on,
  l.unit_id,
  l.unit_name,
  l.provider,
  l.biller,
  l.profession,
  l.action_code,
  l.by_telephone,
  l.quantity,
  l.pieces,
  l.price_ore,
  l.total_ore,
  l.full_price_ore,
  l.gross_ore,
  l.net_ore,
  l.fee_paid_ore,
  l.other_ore,
  l.needs_assessed,
  ch.channel,
  ch.tariff_ore,
  li.unit AS home_unit,
  li.company AS home_company
FROM read_line l
JOIN line_channel ch ON ch.line_no = l.line_no
JOIN listed_line li ON li.line_no = l.line_no
LEFT JOIN credited_line own ON own.line_no = l.line_no
WHERE l.is_credit = 0 AND COALESCE(own.is_whole, 0) = 0;
