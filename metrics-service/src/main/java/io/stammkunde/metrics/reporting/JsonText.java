package io.stammkunde.metrics.reporting;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;

import org.jooq.Field;
import org.jooq.impl.SQLDataType;

/** Reads a piece of JSON that is kept as text. Paths are ours, never those of a request. */
final class JsonText {
    private JsonText() {}

    /** The value as stripped text; null where it is missing or blank. */
    static Field<String> at(Field<String> json, String path) {
        return field("nullif(trim(json_extract_string({0}, {1})), '')", SQLDataType.VARCHAR, json, inline(path));
    }
}
