package io.stammkunde.consent.outbox;

/**
 * Splits keys among relays. Each shard is relayed by one instance at a time, which keeps the messages of a key in order
 * however many instances run.
 */
public final class Shard {
    /** A fixed number: rows in the table carry their shard. */
    public static final int COUNT = 16;

    private Shard() {}

    /** The shard of a key, from 0. */
    public static int of(String key) {
        return Math.floorMod(key.hashCode(), COUNT);
    }
}
