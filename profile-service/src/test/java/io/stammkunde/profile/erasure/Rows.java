package io.stammkunde.profile.erasure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The rows of a receipt. */
final class Rows {
    private Rows() {}

    static long found(JsonNode rows, String store, String category) {
        return find(rows, store, category).get("found").longValue();
    }

    static JsonNode find(JsonNode rows, String store, String category) {
        for (var row : rows) {
            if (row.get("store").textValue().equals(store)
                    && row.get("category").textValue().equals(category)) {
                return row;
            }
        }
        throw new AssertionError("no row for " + store + " " + category);
    }

    static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(item -> texts.add(item.textValue()));
        return texts;
    }
}
