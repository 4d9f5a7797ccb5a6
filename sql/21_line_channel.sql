-- Om raden är en digital kontakt. Regionens listor först; säger enhet och åtgärdskod olika är den obestämd. Annars talar
-- ett pris som är dagens taxa för yrket för det, och sluten vård eller annan vårdnivå än primärvård mot.
CREATE VIEW line_channel AS
WITH told AS (
  SELECT
    l.line_no,
    COALESCE(by_id.channel, by_name.channel, by_provider.channel) AS unit_says,
    by_action.channel AS action_says,
    CASE WHEN l.type_of_care = 2 OR l.care_level <> 1 THEN 1 ELSE 0 END AS is_elsewhere,
    CASE WHEN l.full_price_ore = t.amount_ore * l.pieces THEN 1 ELSE 0 END AS has_tariff_price,
    t.amount_ore AS tariff_ore
  FROM read_line l
  LEFT JOIN digital_name by_id ON LOWER(TRIM(by_id.name)) = LOWER(TRIM(l.unit_id))
  LEFT JOIN digital_name by_name ON LOWER(TRIM(by_name.name)) = LOWER(TRIM(l.unit_name))
  LEFT JOIN digital_name by_provider ON LOWER(TRIM(by_provider.name)) = LOWER(TRIM(l.provider))
  LEFT JOIN digital_action by_action ON LOWER(TRIM(by_action.action_code)) = LOWER(TRIM(l.action_code))
  LEFT JOIN tariff t
    ON t.profession = l.profession
    AND t.valid_from <= l.visited
    AND (t.valid_to IS NULL OR l.visited <= t.valid_to)
)
SELECT
  line_no,
  tariff_ore,
  CASE
    WHEN unit_says <> action_says THEN 'undecided'
    WHEN unit_says IS NOT NULL THEN unit_says
    WHEN action_says IS NOT NULL THEN action_says
    WHEN is_elsewhere = 1 THEN 'other'
    WHEN has_tariff_price = 1 THEN 'digital'
    ELSE 'undecided'
  END AS channel
FROM told;
