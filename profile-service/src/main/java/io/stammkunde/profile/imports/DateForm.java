package io.stammkunde.profile.imports;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How a file writes points in time. A date without a time means the start of the day, a time without an offset is
 * that of the file's zone.
 */
record DateForm(String pattern, DateTimeFormatter formatter) {
    private static final List<DateForm> USUAL = List.of(
                    "uuuu-MM-dd HH:mm:ss",
                    "uuuu-MM-dd HH:mm",
                    "uuuu-MM-dd'T'HH:mm[:ss][.SSS]XXX",
                    "uuuu-MM-dd'T'HH:mm[:ss][.SSS]",
                    "uuuu-MM-dd",
                    "uuuuMMdd",
                    "d.M.uuuu H:mm[:ss]",
                    "d.M.uuuu",
                    "M/d/uuuu H:mm[:ss]",
                    "d/M/uuuu H:mm[:ss]",
                    "M/d/uuuu",
                    "d/M/uuuu")
            .stream()
            .map(DateForm::ofPattern)
            .toList();

    /**
     * Takes a pattern as people write it.
     *
     * @throws ImportRefusal.InvalidSettings if it is none
     */
    static DateForm ofPattern(String pattern) {
        try {
            var formatter = DateTimeFormatter.ofPattern(pattern.replace("yyyy", "uuuu"), Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);
            return new DateForm(pattern, formatter);
        } catch (IllegalArgumentException notAPattern) {
            throw new ImportRefusal.InvalidSettings("/dateFormat", "must be a pattern such as dd.MM.yyyy HH:mm");
        }
    }

    /**
     * The form that fits nine in ten of the values and more of them than any other.
     *
     * @throws UnreadableFile if none does, or if day and month could be either way round
     */
    static DateForm detect(List<String> values) {
        Map<DateForm, Long> fitting = new LinkedHashMap<>();
        for (DateForm form : USUAL) {
            fitting.put(form, values.stream().filter(form::fits).count());
        }
        long best = fitting.values().stream().mapToLong(Long::longValue).max().orElse(0);
        List<DateForm> candidates = USUAL.stream()
                .filter(form -> fitting.getOrDefault(form, 0L) == best)
                .toList();
        if (best == 0 || best * 10 < values.size() * 9L) {
            throw new UnreadableFile("The dates have no form that is known: state dateFormat.");
        }
        if (candidates.size() > 1 && values.stream().anyMatch(value -> differ(candidates, value))) {
            throw new UnreadableFile("Day and month could be either way round: state dateFormat.");
        }
        return candidates.getFirst();
    }

    private static boolean differ(List<DateForm> candidates, String value) {
        return candidates.stream()
                        .map(form -> form.read(value, ZoneId.of("UTC")))
                        .distinct()
                        .count()
                > 1;
    }

    private boolean fits(String value) {
        return read(value, ZoneId.of("UTC")).isPresent();
    }

    Optional<Instant> read(String value, ZoneId zone) {
        try {
            TemporalAccessor parsed =
                    formatter.parseBest(value, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            return Optional.of(
                    switch (parsed) {
                        case OffsetDateTime time -> time.toInstant();
                        case LocalDateTime time -> time.atZone(zone).toInstant();
                        default -> LocalDate.from(parsed).atStartOfDay(zone).toInstant();
                    });
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
