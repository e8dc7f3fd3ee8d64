-- What is wanted of figures. Entered by people, so it is here and not in the projection.
CREATE TABLE targets (
  id UUID PRIMARY KEY,
  version INTEGER NOT NULL,
  figure VARCHAR(100) NOT NULL,
  kind VARCHAR(20) NOT NULL CHECK (kind IN ('target', 'threshold', 'unexpected-change')),
  direction VARCHAR(10) CHECK (direction IN ('AT_LEAST', 'AT_MOST')),
  bound NUMERIC(20, 6),
  rhythm VARCHAR(5) NOT NULL CHECK (rhythm IN ('DAY', 'WEEK', 'MONTH')),
  currency VARCHAR(3),
  segment VARCHAR(100),
  note VARCHAR(500),
  created_at TIMESTAMPTZ NOT NULL,
  CHECK ((kind = 'unexpected-change') = (bound IS NULL) AND (bound IS NULL) = (direction IS NULL))
);
CREATE INDEX targets_by_age ON targets (created_at, id);

-- What was told of. It names what it is about itself, because a target may be changed or removed afterwards. The unique
-- key makes a period of a target be told of once, whichever instance looks first and however often. The row is the
-- outbox as well: it is written in one transaction, and announced_at is empty until the broker has the message.
CREATE TABLE alerts (
  id UUID PRIMARY KEY,
  target_id UUID NOT NULL,
  figure VARCHAR(100) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  rhythm VARCHAR(5) NOT NULL,
  currency VARCHAR(3),
  segment VARCHAR(100),
  period_from DATE NOT NULL,
  period_to DATE NOT NULL,
  value NUMERIC NOT NULL,
  expected NUMERIC NOT NULL,
  low NUMERIC,
  high NUMERIC,
  z DOUBLE PRECISION,
  message_de VARCHAR(1000) NOT NULL,
  message_en VARCHAR(1000) NOT NULL,
  raised_at TIMESTAMPTZ NOT NULL,
  announced_at TIMESTAMPTZ,
  acknowledged_at TIMESTAMPTZ,
  acknowledged_by VARCHAR(255),
  UNIQUE (target_id, period_from),
  CHECK ((acknowledged_at IS NULL) = (acknowledged_by IS NULL))
);
CREATE INDEX alerts_by_age ON alerts (raised_at DESC, id DESC);
CREATE INDEX alerts_to_be_announced ON alerts (raised_at) WHERE announced_at IS NULL;
