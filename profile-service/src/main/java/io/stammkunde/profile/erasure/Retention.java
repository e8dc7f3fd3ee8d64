package io.stammkunde.profile.erasure;

import static java.util.stream.Collectors.joining;

import io.stammkunde.contracts.privacy.PrivacyCommandV1.KeptV1;
import io.stammkunde.privacy.Holding;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which events a law or a hold keeps. Pure.
 *
 * @param rules what is kept, by category and by the days on which it happened
 * @param zone whose days are meant
 */
record Retention(List<KeptV1> rules, ZoneId zone) {
    Retention {
        rules = List.copyOf(rules);
    }

    /** What keeps an event the longest, if anything does. */
    Optional<KeptV1> of(EventHead event) {
        var day = LocalDate.ofInstant(event.at(), zone);
        return rules.stream()
                .filter(rule -> rule.category().equals(event.category()))
                .filter(rule -> !day.isBefore(rule.happenedFrom()) && day.isBefore(rule.happenedBefore()))
                .max(Comparator.comparing(KeptV1::until));
    }

    /** Ids of those that are kept. */
    Set<String> kept(List<EventHead> events) {
        return events.stream()
                .filter(event -> of(event).isPresent())
                .map(EventHead::id)
                .collect(Collectors.toSet());
    }

    /** The events of a category; what is kept may be looked at again on the first day on which one of them is free. */
    Holding holding(String store, String category, List<EventHead> events) {
        var found = events.stream()
                .filter(event -> event.category().equals(category))
                .toList();
        var keeping = found.stream().map(this::of).flatMap(Optional::stream).toList();
        return keeping.isEmpty()
                ? Holding.of(store, category, found.size())
                : new Holding(
                        store,
                        category,
                        found.size(),
                        keeping.size(),
                        keeping.stream().map(KeptV1::basis).distinct().sorted().collect(joining("; ")),
                        keeping.stream()
                                .map(KeptV1::until)
                                .min(Comparator.naturalOrder())
                                .orElseThrow());
    }
}
