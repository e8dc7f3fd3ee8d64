package io.stammkunde.metrics.ingest;

/** Whether the figures rest on everything that ever happened, or only on what has been read so far. */
public interface Completeness {
    /** False after the file was made anew, until the replay has been read. */
    boolean isComplete();

    /** How the rebuild stands that was begun last: {@code idle}, {@code running}, {@code done} or {@code failed}. */
    String rebuild();
}
