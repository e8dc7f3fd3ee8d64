package io.stammkunde.contracts;

/**
 * Kafka record headers of a CloudEvent 1.0 in binary content mode (CloudEvents Kafka protocol binding, section 3.2):
 * the attributes are headers, the record's value is the JSON data and its key the partition key.
 */
public final class CloudEventHeaders {
    public static final String SPEC_VERSION = "ce_specversion";
    public static final String ID = "ce_id";
    public static final String SOURCE = "ce_source";
    public static final String TYPE = "ce_type";
    public static final String TIME = "ce_time";
    public static final String SUBJECT = "ce_subject";
    public static final String CONTENT_TYPE = "content-type";
    /** On records of a dead-letter topic only: why the record could not be processed, without personal data. */
    public static final String DEAD_LETTER_REASON = "dead-letter-reason";

    private CloudEventHeaders() {}
}
