package io.stammkunde.servers;

import static java.util.Objects.requireNonNull;

/** Where a MongoDB (or a store that speaks its protocol) is. {@code uri} names no database. */
public record MongoFacts(String uri) {
    public MongoFacts {
        requireNonNull(uri, "uri");
    }
}
