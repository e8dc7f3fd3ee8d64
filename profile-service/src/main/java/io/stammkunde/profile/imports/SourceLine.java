package io.stammkunde.profile.imports;

import java.util.List;

/**
 * One record of a file.
 *
 * @param number of the line it starts on, from 1 on, the header included
 * @param fields as they stand, without quotes
 */
record SourceLine(long number, List<String> fields) {
    SourceLine {
        fields = List.copyOf(fields);
    }

    boolean isBlank() {
        return fields.stream().allMatch(String::isBlank);
    }

    /** Names the line without its content, which is personal. */
    @Override
    public String toString() {
        return "SourceLine[" + number + "]";
    }
}
