package io.stammkunde.metrics.export;

import java.util.List;

/**
 * A table to be taken along.
 *
 * @param name of the file, without its ending: lower case letters, digits, hyphens and underscores
 * @param rows each with as many cells as there are columns
 */
public record Sheet(String name, List<Column> columns, List<List<Cell>> rows) {
    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("each row needs %d cells".formatted(width));
        }
        if (!name.matches("[a-z0-9_-]{1,150}")) {
            throw new IllegalArgumentException("no name for a file: " + name);
        }
    }
}
