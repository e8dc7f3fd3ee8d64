package io.stammkunde.segment.membership;

import io.stammkunde.segment.definition.Catalogue;
import io.stammkunde.segment.definition.Segment;
import io.stammkunde.segment.person.News;
import io.stammkunde.segment.person.Person;
import io.stammkunde.segment.person.PersonState;
import io.stammkunde.segment.person.Reason;
import io.stammkunde.segment.person.Standing;
import io.stammkunde.segment.person.Status;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person's standings while a plan is made: which of them are in doubt, and what becomes of them. */
final class Standings {
    /** So often may one answer flip while nobody looked before the steps in between are skipped. */
    private static final int MAX_STEPS = 1000;

    private final Catalogue segments;
    private final Map<String, Standing> standings;
    private final Map<String, Instant> flips;
    private final List<News> news;
    private final Map<String, Reason> doubts = new LinkedHashMap<>();

    Standings(PersonState before, Catalogue segments) {
        this.segments = segments;
        this.standings = new HashMap<>(before.standings());
        this.flips = new HashMap<>(before.flips());
        this.news = new ArrayList<>(before.news());
    }

    /** Asks again for these segments; the latest reason counts. */
    void doubt(Set<String> keys, Reason reason) {
        keys.forEach(key -> doubts.put(key, reason));
    }

    /** Takes each answer that flips by time through its flips, one by one, so that each change has its exact instant. */
    void advance(Person person, Instant now) {
        for (String key : List.copyOf(flips.keySet())) {
            int steps = 0;
            for (Instant flip = flips.get(key); flip != null && !flip.isAfter(now); flip = flips.get(key)) {
                judge(key, person, ++steps < MAX_STEPS ? flip : now, Reason.TIME);
            }
        }
    }

    void settle(Person person, Instant now) {
        doubts.forEach((key, reason) -> judge(key, person, now, reason));
    }

    void leaveAll(Reason reason, Instant now) {
        List.copyOf(standings.keySet()).forEach(key -> leave(key, now, reason));
        flips.clear();
        doubts.clear();
    }

    private void judge(String key, Person person, Instant at, Reason reason) {
        Segment segment = segments.find(key);
        if (segment == null) {
            leave(key, at, Reason.RULE);
            flips.remove(key);
            return;
        }
        Judgement judgement = Judgement.of(segment, person, at);
        move(segment, judgement.status(), at, reason);
        if (judgement.flipsAt() == null) {
            flips.remove(key);
        } else {
            flips.put(key, judgement.flipsAt());
        }
    }

    private void move(Segment segment, Status is, Instant at, Reason reason) {
        Standing old = standings.get(segment.key());
        Status was = status(old);
        if (was == is && (old == null || old.version() == segment.version())) {
            return;
        }
        Instant since = old != null && was == is ? old.since() : at;
        news.add(new News(segment.key(), segment.version(), was, is, since, reasonOf(was, is, reason)));
        if (is == Status.OUT) {
            standings.remove(segment.key());
        } else {
            standings.put(segment.key(), new Standing(is, since, segment.version()));
        }
    }

    private void leave(String key, Instant at, Reason reason) {
        Standing old = standings.remove(key);
        if (old != null) {
            news.add(new News(key, old.version(), old.status(), Status.OUT, at, reason));
        }
    }

    /** Between member and left out lies nothing but a permission. */
    private static Reason reasonOf(Status was, Status is, Reason reason) {
        boolean permissionOnly = was != is && was != Status.OUT && is != Status.OUT;
        return permissionOnly && reason != Reason.RULE ? Reason.CONSENT : reason;
    }

    private static Status status(@Nullable Standing standing) {
        return standing == null ? Status.OUT : standing.status();
    }

    Map<String, Standing> standings() {
        return standings;
    }

    Map<String, Instant> flips() {
        return flips;
    }

    List<News> news() {
        return news;
    }
}
