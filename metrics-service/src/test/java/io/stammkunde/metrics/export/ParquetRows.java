package io.stammkunde.metrics.export;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a Parquet file as somebody does who has got it. */
public final class ParquetRows {
    private ParquetRows() {}

    /** Each row by column, as text; what is empty is left out. */
    public static List<Map<String, String>> of(Path file) throws SQLException {
        var rows = new ArrayList<Map<String, String>>();
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement();
                var found = statement.executeQuery("FROM read_parquet('%s')".formatted(file))) {
            while (found.next()) {
                var row = new LinkedHashMap<String, String>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    if (found.getObject(i) != null) {
                        row.put(found.getMetaData().getColumnName(i), found.getString(i));
                    }
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
