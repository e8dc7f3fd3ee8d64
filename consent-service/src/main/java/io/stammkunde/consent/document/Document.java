package io.stammkunde.consent.document;

import io.stammkunde.http.InvalidParameter;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something to be read, printed and filed.
 *
 * @param facts what holds for all of it
 * @param tables in the order in which they are read; the first one is the CSV if none is named
 * @param notes what its words mean
 */
public record Document(Language language, String title, List<Fact> facts, List<Table> tables, List<Fact> notes) {
    public Document {
        facts = List.copyOf(facts);
        tables = List.copyOf(tables);
        notes = List.copyOf(notes);
        if (tables.isEmpty()) {
            throw new IllegalArgumentException("a document has at least one table");
        }
    }

    /** One thing that is said, and what it is called. */
    public record Fact(String name, String value) {}

    /**
     * A table.
     *
     * @param key by which a CSV of it is asked for
     * @param none what is said if it has no rows
     */
    public record Table(String key, String title, List<String> columns, List<List<Cell>> rows, String none) {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            var width = columns.size();
            if (rows.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException("a row of '%s' has not as many cells as columns".formatted(key));
            }
        }
    }

    /**
     * The table that a CSV is asked of; the first if none is named.
     *
     * @throws InvalidParameter naming those there are
     */
    public Table table(@Nullable String key) {
        return key == null
                ? tables.getFirst()
                : tables.stream()
                        .filter(table -> table.key().equals(key))
                        .findFirst()
                        .orElseThrow(() -> new InvalidParameter("table", "must be one of " + keys()));
    }

    private String keys() {
        return tables.stream().map(Table::key).collect(Collectors.joining(", "));
    }
}
