package io.stammkunde.metrics.export;

/**
 * A column of a sheet.
 *
 * @param name lower case, words parted by underscores
 * @param kind what its cells are, where they are anything
 */
public record Column(String name, Kind kind) {
    /** What cells may be, with the type that a Parquet file has for it. */
    public enum Kind {
        WORDS("VARCHAR"),
        NUMBER("DOUBLE"),
        COUNT("BIGINT"),
        DAY("DATE"),
        MOMENT("TIMESTAMP"),
        FLAG("BOOLEAN");

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        String type() {
            return type;
        }
    }
}
