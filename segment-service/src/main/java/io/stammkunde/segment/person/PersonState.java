package io.stammkunde.segment.person;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person as stored: the unit of atomicity.
 *
 * @param revision grows with each write; 0 means never written
 * @param profileRevision the newest message of {@code profiles.changed} that has been taken in; 0 means none
 * @param standings by segment; no entry means out
 * @param flips by segment, when its answer may change without anything happening; always ahead of the last evaluation
 * @param news what is not published yet, oldest first
 * @param archive which parts of the history the store keeps apart; only the store looks into it
 */
public record PersonState(
        long revision,
        long profileRevision,
        Fate fate,
        Person person,
        Map<String, Standing> standings,
        Map<String, Instant> flips,
        List<News> news,
        Map<String, Long> archive) {
    public PersonState {
        standings = Map.copyOf(standings);
        flips = Map.copyOf(flips);
        news = List.copyOf(news);
        archive = Map.copyOf(archive);
    }

    public static PersonState unknown(UUID id) {
        return new PersonState(0, 0, new Fate.Active(), Person.unknown(id), Map.of(), Map.of(), List.of(), Map.of());
    }

    public UUID id() {
        return person.id();
    }

    public boolean isUnknown() {
        return revision == 0;
    }

    public Status status(String segment) {
        Standing standing = standings.get(segment);
        return standing == null ? Status.OUT : standing.status();
    }

    /** The next instant at which a rule has to be asked again, or null if time changes nothing. */
    public @Nullable Instant nextFlip() {
        return flips.values().stream().min(Comparator.naturalOrder()).orElse(null);
    }

    /** Whether something that others have to learn is still to be told, or events are still to be handed over. */
    public boolean unfinished() {
        return !news.isEmpty() || handingOver();
    }

    /** Whether this profile's events have still to arrive where it was absorbed. */
    public boolean handingOver() {
        return fate instanceof Fate.Absorbed absorbed && !absorbed.handedOver();
    }

    public PersonState withNews(List<News> other) {
        return new PersonState(revision, profileRevision, fate, person, standings, flips, other, archive);
    }

    /** The state of the next revision, to be written. */
    public PersonState written() {
        return new PersonState(revision + 1, profileRevision, fate, person, standings, flips, news, archive);
    }
}
