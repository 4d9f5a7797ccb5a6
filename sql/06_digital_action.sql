-- Vad regionen har sagt om åtgärdskoder: 'digital' eller 'other'.
CREATE TABLE digital_action (
  action_code VARCHAR(200) NOT NULL,
  channel VARCHAR(20) NOT NULL
);
