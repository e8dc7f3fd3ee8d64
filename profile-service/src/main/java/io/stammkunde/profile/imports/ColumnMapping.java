package io.stammkunde.profile.imports;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which column holds what.
 *
 * @param columns field to the column's header, or to its position from 1 on where a file has no header
 */
public record ColumnMapping(Map<OrderField, String> columns) {
    public ColumnMapping {
        columns = Collections.unmodifiableMap(new EnumMap<>(columns));
    }

    /**
     * Reads a mapping as a caller writes it.
     *
     * @throws ImportRefusal.InvalidSettings if a field is unknown, missing or without a column
     */
    public static ColumnMapping of(Map<String, String> byKey) {
        Map<OrderField, String> columns = new EnumMap<>(OrderField.class);
        byKey.forEach((key, column) -> {
            OrderField field = OrderField.ofKey(key).orElseThrow(() -> invalid(key, "is none of " + keys()));
            if (column == null || column.isBlank()) {
                throw invalid(key, "must name a column, by its header or its position from 1 on");
            }
            columns.put(field, column.strip());
        });
        require(columns, OrderField.CUSTOMER);
        require(columns, OrderField.DATE);
        if (columns.containsKey(OrderField.PRICE) == columns.containsKey(OrderField.AMOUNT)) {
            throw invalid("price", "map either price (of one piece) or amount (of the line)");
        }
        return new ColumnMapping(columns);
    }

    private static void require(Map<OrderField, String> columns, OrderField field) {
        if (!columns.containsKey(field)) {
            throw invalid(field.key(), "must be mapped to a column");
        }
    }

    private static ImportRefusal.InvalidSettings invalid(String key, String detail) {
        return new ImportRefusal.InvalidSettings("/mapping/" + key, detail);
    }

    private static List<String> keys() {
        return List.of(OrderField.values()).stream().map(OrderField::key).toList();
    }

    boolean has(OrderField field) {
        return columns.containsKey(field);
    }

    /** Whether all columns are named by their position, so that no header is needed. */
    boolean isByPosition() {
        return columns.values().stream().allMatch(column -> column.matches("[1-9]\\d{0,3}"));
    }

    Optional<String> column(OrderField field) {
        return Optional.ofNullable(columns.get(field));
    }
}
