package io.stammkunde.metrics.ingest;

/**
 * How far a partition has been read.
 *
 * @param nextOffset the first record that has not been read
 */
public record Watermark(String topic, int partition, long nextOffset) {}
