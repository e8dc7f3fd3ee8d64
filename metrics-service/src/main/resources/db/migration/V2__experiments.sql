-- What is tried. A definition never changes, so it is kept as one document; what is asked for stands in columns.
CREATE TABLE experiments (
  key VARCHAR(100) PRIMARY KEY,
  definition JSONB NOT NULL,
  exclusive_group VARCHAR(100),
  slice_from DOUBLE PRECISION,
  slice_to DOUBLE PRECISION,
  state VARCHAR(10) NOT NULL CHECK (state IN ('DRAFT', 'RUNNING', 'STOPPED')),
  created_at TIMESTAMPTZ NOT NULL,
  started_at TIMESTAMPTZ,
  stopped_at TIMESTAMPTZ,
  CHECK ((exclusive_group IS NULL) = (slice_from IS NULL) AND (slice_from IS NULL) = (slice_to IS NULL)),
  CHECK ((state = 'DRAFT') = (started_at IS NULL) AND (state = 'STOPPED') = (stopped_at IS NOT NULL))
);
CREATE INDEX experiments_by_age ON experiments (created_at DESC, key DESC);
CREATE INDEX experiments_of_a_group ON experiments (exclusive_group) WHERE state = 'RUNNING';
