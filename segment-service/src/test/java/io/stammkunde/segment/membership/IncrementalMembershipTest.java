package io.stammkunde.segment.membership;

import static io.stammkunde.segment.People.ADA;
import static io.stammkunde.segment.People.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.stammkunde.segment.People;
import io.stammkunde.segment.Rules;
import io.stammkunde.segment.Segments;
import io.stammkunde.segment.definition.Catalogue;
import io.stammkunde.segment.definition.RuleSource;
import io.stammkunde.segment.definition.Segment;
import io.stammkunde.segment.person.News;
import io.stammkunde.segment.person.PastEvent;
import io.stammkunde.segment.person.Permission;
import io.stammkunde.segment.person.Person;
import io.stammkunde.segment.person.PersonState;
import io.stammkunde.segment.person.Scores;
import io.stammkunde.segment.person.Status;
import io.stammkunde.segment.rule.Rule;
import io.stammkunde.segment.rule.Score;
import io.stammkunde.segment.value.Facts;
import io.stammkunde.segment.value.Value;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever happens in whatever order: what is kept up to date equals what a full recomputation says, at every instant. */
class IncrementalMembershipTest {
    private static final Duration SPAN = Duration.ofDays(16);
    private static final int NO_LIMIT = 1000;

    /** Something that arrives at an instant. */
    record Arrival(Instant at, Change change) {}

    @Property(tries = 1000)
    void incrementalMembershipEqualsFullRecomputationAtEveryInstant(
            @ForAll("rules") List<Rule> rules, @ForAll("arrivals") List<Arrival> arrivals) {
        // Given
        List<Segment> segments = segments(rules);
        Catalogue catalogue = Catalogue.of(segments);
        PersonState state = PersonState.unknown(ADA);
        Person history = Person.unknown(ADA);
        long knownRevision = 0;

        for (Instant now : instants(arrivals)) {
            // When
            List<Change> changes = arrivals.stream()
                    .filter(arrival -> arrival.at().equals(now))
                    .map(Arrival::change)
                    .toList();
            for (Change change : changes) {
                history = recorded(history, change, knownRevision);
                knownRevision = change instanceof Change.Known known
                        ? Math.max(knownRevision, known.profileRevision())
                        : knownRevision;
            }
            if (!changes.isEmpty()
                    || (state.nextFlip() != null && !state.nextFlip().isAfter(now))) {
                state = PersonPlan.of(state, orLookAgain(changes), catalogue, now, NO_LIMIT)
                        .state();
            }

            // Then
            for (Segment segment : segments) {
                Status expected = state.isUnknown()
                        ? Status.OUT
                        : PlainModel.status(segment.purpose(), segment.rule(), history, now);
                assertThat(state.status(segment.key()))
                        .as("%s at %s", segment.rule(), now)
                        .isEqualTo(expected);
            }
        }
        assertThat(told(state)).isEqualTo(memberships(state));
    }

    private static List<Change> orLookAgain(List<Change> changes) {
        return changes.isEmpty() ? List.of(new Change.LookAgain()) : changes;
    }

    /** What a subscriber who has read all messages believes. */
    private static Set<String> told(PersonState state) {
        Set<String> believed = new TreeSet<>();
        for (News news : state.news()) {
            if (news.entersOrExits() && news.is() == Status.MEMBER) {
                assertThat(believed.add(news.segment())).isTrue();
            } else if (news.entersOrExits()) {
                assertThat(believed.remove(news.segment())).isTrue();
            }
        }
        return believed;
    }

    private static Set<String> memberships(PersonState state) {
        Set<String> members = new TreeSet<>();
        state.standings().forEach((key, standing) -> {
            if (standing.status() == Status.MEMBER) {
                members.add(key);
            }
        });
        return members;
    }

    private static Person recorded(Person person, Change change, long knownRevision) {
        return switch (change) {
            case Change.Happened(PastEvent event) ->
                person.with(person.history().with(List.of(event), NO_LIMIT));
            case Change.Known known
            when known.profileRevision() > knownRevision -> person.knownAs(known.traits(), known.permissions());
            case Change.Scored(Scores scores)
            when !scores.at().isBefore(person.scores().at()) -> person.scored(scores);
            default -> person;
        };
    }

    private static List<Segment> segments(List<Rule> rules) {
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            String purpose = RandomRules.PURPOSES.get(i % RandomRules.PURPOSES.size());
            segments.add(Segments.of("s" + i, purpose, 1, new RuleSource(Rules.NO_JSON, rules.get(i))));
        }
        return segments;
    }

    /** Every six hours, a millisecond around each, and each arrival. */
    private static Set<Instant> instants(List<Arrival> arrivals) {
        Set<Instant> instants = new TreeSet<>();
        for (Duration d = Duration.ZERO; d.compareTo(SPAN) <= 0; d = d.plusHours(6)) {
            instants.add(NOON.plus(d).minusMillis(1));
            instants.add(NOON.plus(d));
            instants.add(NOON.plus(d).plusMillis(1));
        }
        arrivals.forEach(arrival -> instants.add(arrival.at()));
        return instants;
    }

    @Provide
    Arbitrary<List<Rule>> rules() {
        return RandomRules.any().list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<Arrival>> arrivals() {
        Arbitrary<Change> changes = Arbitraries.frequencyOf(
                Tuple.of(6, happened()),
                Tuple.of(2, known()),
                Tuple.of(2, scored()),
                Tuple.of(1, Arbitraries.just(new Change.LookAgain())));
        return Combinators.combine(instant(), changes).as(Arrival::new).list().ofMaxSize(15);
    }

    /** Late and early ones, twice the same, and ones that lie ahead of their arrival. */
    private static Arbitrary<Change> happened() {
        return Combinators.combine(
                        Arbitraries.of(RandomRules.EVENTS),
                        instant(),
                        Arbitraries.integers().between(-1, 4),
                        Arbitraries.of(RandomRules.PURPOSES).set().ofMinSize(1))
                .as((name, at, revenue, purposes) -> {
                    PastEvent event = People.event(name, at, revenue);
                    Facts properties = Facts.of(Map.of("revenue", new Value.Amount(BigDecimal.valueOf(revenue))));
                    return new Change.Happened(new PastEvent(event.id(), name, at, purposes, properties));
                });
    }

    private static Arbitrary<Change> known() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 5),
                        Arbitraries.of(RandomRules.COUNTRIES).injectNull(0.3),
                        permission().injectNull(0.2),
                        permission().injectNull(0.2))
                .as((revision, country, marketing, analytics) -> {
                    Map<String, Permission> permissions = new HashMap<>();
                    permissions.put("marketing", marketing);
                    permissions.put("analytics", analytics);
                    permissions.values().removeIf(Objects::isNull);
                    return new Change.Known(
                            revision, country == null ? Facts.NONE : People.traits("country", country), permissions);
                });
    }

    /** Some of them, none, and ones that were calculated before those known. */
    private static Arbitrary<Change> scored() {
        return Combinators.combine(
                        instant(),
                        Arbitraries.maps(
                                        Arbitraries.of(RandomRules.SCORES).map(Score::key),
                                        Arbitraries.integers().between(0, 6).map(BigDecimal::valueOf))
                                .ofMaxSize(2))
                .as((at, numbers) -> new Change.Scored(new Scores(at, numbers)));
    }

    private static Arbitrary<Permission> permission() {
        return Combinators.combine(Arbitraries.of(true, true, false), instant().injectNull(0.5))
                .as((permitted, until) -> new Permission(permitted, "CONSENT_GIVEN", until));
    }

    private static Arbitrary<Instant> instant() {
        return Arbitraries.integers()
                .between(0, (int) SPAN.dividedBy(Duration.ofHours(6)))
                .map(steps -> NOON.plus(Duration.ofHours(6L * steps)));
    }
}
