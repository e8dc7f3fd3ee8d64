-- Instants are UTC, days are those of the reporting zone, money is exact. There are no unique indexes: the one writer
-- keeps keys unique by set operations, which costs less than an index that every row passes through.

CREATE TABLE IF NOT EXISTS about (name VARCHAR PRIMARY KEY, value VARCHAR NOT NULL);

-- How far each partition has been read. Changed only together with the rows that were read from it.
CREATE TABLE IF NOT EXISTS watermarks (topic VARCHAR NOT NULL, partition INTEGER NOT NULL, next_offset BIGINT NOT NULL, PRIMARY KEY (topic, partition));

-- Each event once. The key is the first half of the SHA-256 of the event id.
CREATE TABLE IF NOT EXISTS events (
  event_key UUID NOT NULL,
  profile_id UUID NOT NULL,
  source_id UUID NOT NULL,
  type VARCHAR NOT NULL,
  event VARCHAR,
  happened_at TIMESTAMP NOT NULL,
  happened_on DATE NOT NULL,
  received_at TIMESTAMP NOT NULL,
  properties VARCHAR NOT NULL
);

-- Each order once, by the hash of its order id; of several events with the same order id the earliest counts.
CREATE TABLE IF NOT EXISTS orders (
  order_key UUID NOT NULL,
  event_key UUID NOT NULL,
  profile_id UUID NOT NULL,
  ordered_at TIMESTAMP NOT NULL,
  ordered_on DATE NOT NULL,
  revenue DECIMAL(18, 4),
  currency VARCHAR NOT NULL
);

-- Refunds and cancellations. Without an amount: what is left of the order.
CREATE TABLE IF NOT EXISTS reversals (
  event_key UUID NOT NULL,
  order_key UUID NOT NULL,
  profile_id UUID NOT NULL,
  kind VARCHAR NOT NULL,
  reversed_at TIMESTAMP NOT NULL,
  reversed_on DATE NOT NULL,
  amount DECIMAL(18, 4),
  currency VARCHAR
);

-- Answers to surveys. One that is refused has no score and says why. The interaction it is about may be an order or a
-- ticket; only one of its two keys finds anything.
CREATE TABLE IF NOT EXISTS survey_answers (
  event_key UUID NOT NULL,
  profile_id UUID NOT NULL,
  answered_at TIMESTAMP NOT NULL,
  answered_on DATE NOT NULL,
  survey VARCHAR,
  kind VARCHAR,
  channel VARCHAR,
  score DECIMAL(18, 4),
  scale_max INTEGER,
  refused VARCHAR,
  order_key UUID,
  ticket_key UUID
);

-- What happened to support tickets, one row a step.
CREATE TABLE IF NOT EXISTS ticket_steps (
  event_key UUID NOT NULL,
  ticket_key UUID NOT NULL,
  profile_id UUID NOT NULL,
  step VARCHAR NOT NULL,
  happened_at TIMESTAMP NOT NULL,
  happened_on DATE NOT NULL,
  channel VARCHAR,
  priority VARCHAR
);

-- What was said in public. The text is among the properties of the event.
CREATE TABLE IF NOT EXISTS mentions (
  event_key UUID NOT NULL,
  profile_id UUID NOT NULL,
  mentioned_at TIMESTAMP NOT NULL,
  mentioned_on DATE NOT NULL,
  network VARCHAR,
  sentiment DECIMAL(18, 4),
  followers BIGINT
);

-- Each profile that was ever told of, the absorbed ones included; person_id is the survivor. customer_key orders people
-- where nothing else does: their user id, or else their profile id.
CREATE TABLE IF NOT EXISTS people (
  profile_id UUID NOT NULL,
  person_id UUID NOT NULL,
  merged_into UUID,
  revision BIGINT NOT NULL,
  customer_key VARCHAR NOT NULL,
  permitted BOOLEAN NOT NULL,
  valid_until TIMESTAMP,
  first_seen TIMESTAMP,
  last_seen TIMESTAMP,
  erased BOOLEAN NOT NULL
);

-- Who is in which segment, as segment-service tells; somebody who has left one stays listed, as not a member.
CREATE TABLE IF NOT EXISTS memberships (
  profile_id UUID NOT NULL,
  segment VARCHAR NOT NULL,
  member BOOLEAN NOT NULL,
  since TIMESTAMP NOT NULL
);

-- The customers as the latest model sees them.
CREATE TABLE IF NOT EXISTS scores (
  person_id UUID NOT NULL,
  repeats INTEGER NOT NULL,
  recency DOUBLE NOT NULL,
  age DOUBLE NOT NULL,
  p_alive DOUBLE NOT NULL,
  expected_purchases DOUBLE NOT NULL,
  expected_spend DOUBLE,
  clv DOUBLE,
  currency VARCHAR NOT NULL,
  r INTEGER NOT NULL,
  f INTEGER NOT NULL,
  m INTEGER NOT NULL
);

-- What was last sent of each of them.
CREATE TABLE IF NOT EXISTS published_scores (
  person_id UUID NOT NULL,
  p_alive DOUBLE NOT NULL,
  clv DOUBLE,
  r INTEGER NOT NULL,
  f INTEGER NOT NULL,
  m INTEGER NOT NULL
);

-- Columns that came after the first files were made; scores are computed anew, so nothing is lost where they are empty.
ALTER TABLE scores ADD COLUMN IF NOT EXISTS churn_risk DOUBLE;
ALTER TABLE scores ADD COLUMN IF NOT EXISTS purchases_low INTEGER;
ALTER TABLE scores ADD COLUMN IF NOT EXISTS purchases_high INTEGER;
ALTER TABLE scores ADD COLUMN IF NOT EXISTS model VARCHAR;
ALTER TABLE published_scores ADD COLUMN IF NOT EXISTS churn_risk DOUBLE;
ALTER TABLE published_scores ADD COLUMN IF NOT EXISTS expected_purchases DOUBLE;

-- Who was asked to answer a survey, so that those who did not can be told from those who were never asked.
CREATE TABLE IF NOT EXISTS survey_invitations (
  event_key UUID NOT NULL,
  profile_id UUID NOT NULL,
  sent_at TIMESTAMP NOT NULL,
  sent_on DATE NOT NULL,
  survey VARCHAR,
  kind VARCHAR,
  channel VARCHAR
);
-- What was taken off an order, already left out of its revenue; empty where the order tells of none, and of orders that
-- were read before there was this column.
ALTER TABLE orders ADD COLUMN IF NOT EXISTS discount DECIMAL(18, 4);

-- What was found of a person before it was erased, by rights request and place. Numbers only.
CREATE TABLE IF NOT EXISTS erasures (
  request_id UUID NOT NULL,
  place VARCHAR NOT NULL,
  found BIGINT NOT NULL
);
