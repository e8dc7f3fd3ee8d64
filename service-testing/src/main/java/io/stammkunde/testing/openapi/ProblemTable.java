package io.stammkunde.testing.openapi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The problem types that {@code docs/problems.md} explains.
 *
 * @param statuses by slug, the HTTP statuses it comes with
 */
record ProblemTable(Map<String, Set<String>> statuses) {
    private static final Pattern SLUG = Pattern.compile("`([a-z]+(?:-[a-z]+)*)`");
    private static final Pattern STATUS = Pattern.compile("\\b[45]\\d\\d\\b");

    static ProblemTable read(Path file) throws IOException {
        var statuses = new HashMap<String, Set<String>>();
        for (var line : Files.readAllLines(file)) {
            var cell = line.startsWith("| `") ? line.indexOf('|', 1) : -1;
            if (cell > 0) {
                var named = STATUS.matcher(line)
                        .results()
                        .map(found -> found.group())
                        .toList();
                slugs(line.substring(0, cell))
                        .forEach(slug -> statuses.computeIfAbsent(slug, unknown -> new HashSet<>())
                                .addAll(named));
            }
        }
        return new ProblemTable(statuses);
    }

    boolean knows(String slug) {
        return statuses.containsKey(slug);
    }

    boolean knows(String slug, String status) {
        return statuses.getOrDefault(slug, Set.of()).contains(status);
    }

    /** The words in backticks that could be a problem type. */
    static Stream<String> slugs(String text) {
        return SLUG.matcher(text).results().map(found -> found.group(1));
    }
}
