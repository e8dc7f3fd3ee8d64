package io.stammkunde.profile.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where the mapped columns stand in a file. */
final class Columns {
    private final Map<OrderField, Integer> positions = new EnumMap<>(OrderField.class);
    private final int needed;

    /** @throws UnreadableFile if the header lacks a mapped column */
    Columns(ColumnMapping mapping, List<String> header) {
        List<String> missing = new ArrayList<>();
        mapping.columns().forEach((field, column) -> {
            int position = position(column, header);
            if (position < 0) {
                missing.add(column);
            }
            positions.put(field, position);
        });
        if (!missing.isEmpty()) {
            throw new UnreadableFile("The file has no column %s; its columns are %s."
                    .formatted(String.join(", ", missing), header.isEmpty() ? "not named" : String.join(", ", header)));
        }
        needed = positions.entrySet().stream()
                        .filter(entry -> !isOptional(entry.getKey()))
                        .mapToInt(Map.Entry::getValue)
                        .max()
                        .orElse(0)
                + 1;
    }

    private static boolean isOptional(OrderField field) {
        return switch (field) {
            case PRODUCT, NAME, CATEGORY, EMAIL, COUNTRY -> true;
            case INVOICE, CUSTOMER, DATE, QUANTITY, PRICE, AMOUNT, CURRENCY -> false;
        };
    }

    private static int position(String column, List<String> header) {
        for (int index = 0; index < header.size(); index++) {
            if (header.get(index).equalsIgnoreCase(column)) {
                return index;
            }
        }
        boolean number = column.matches("[1-9]\\d{0,3}");
        return number && (header.isEmpty() || Integer.parseInt(column) <= header.size())
                ? Integer.parseInt(column) - 1
                : -1;
    }

    boolean cover(SourceLine line) {
        return line.fields().size() >= needed;
    }

    /** What stands in the field's column, stripped; empty if nothing does or the field is not mapped. */
    Optional<String> value(SourceLine line, OrderField field) {
        Integer position = positions.get(field);
        if (position == null || position >= line.fields().size()) {
            return Optional.empty();
        }
        String value = line.fields().get(position).strip();
        return value.isEmpty() || value.toUpperCase(Locale.ROOT).equals("NULL") ? Optional.empty() : Optional.of(value);
    }

    /** All values of a field in the rows. */
    List<String> values(List<SourceLine> rows, OrderField field) {
        return rows.stream().flatMap(row -> value(row, field).stream()).toList();
    }
}
