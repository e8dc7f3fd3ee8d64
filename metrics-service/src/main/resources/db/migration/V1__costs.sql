-- What winning customers costs: one amount for each channel and month.
CREATE TABLE costs (
  channel VARCHAR(100) NOT NULL,
  month DATE NOT NULL CHECK (EXTRACT(DAY FROM month) = 1),
  amount NUMERIC(18, 4) NOT NULL CHECK (amount >= 0),
  currency CHAR(3) NOT NULL,
  entered_at TIMESTAMPTZ NOT NULL,
  PRIMARY KEY (month, channel)
);
