package io.stammkunde.consent.intake;

import static java.util.Objects.requireNonNull;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What one record turned out to be. */
public sealed interface Reading<T> {
    /** Nothing this service needs. */
    record Irrelevant<T>() implements Reading<T> {}

    /** What was looked for. */
    record Found<T>(T content) implements Reading<T> {
        public Found {
            requireNonNull(content, "content");
        }
    }

    /**
     * Cannot be processed, now or later.
     *
     * @param reason a slug, without personal data
     */
    record Poisoned<T>(ConsumerRecord<String, byte[]> record, String reason) implements Reading<T> {
        public Poisoned {
            requireNonNull(record, "record");
            requireNonNull(reason, "reason");
        }
    }
}
