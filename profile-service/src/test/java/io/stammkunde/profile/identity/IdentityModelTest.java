package io.stammkunde.profile.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.stammkunde.contracts.profile.Identifier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Compares the plan with a model that is too slow to be used and too simple to be wrong: sets of identifiers. */
class IdentityModelTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final IdentifierRules RULES = TestRules.rules(1_000, 1_000, 1_000);

    @Property(tries = 500)
    void peopleAreTheSameAsInTheObviousModel(@ForAll("sightings") List<List<Identifier>> sightings) {
        var people = new People(Map.of(), Map.of(), NOW);
        var model = new ObviousModel();
        var ids = new AtomicLong();

        for (var seen : sightings) {
            var identifiers = RULES.byPriority(seen);
            var plan = IdentityPlan.of(people, identifiers, RULES, () -> new UUID(0, ids.incrementAndGet()));
            people.apply(plan, "event", NOW);
            var expected = model.see(identifiers);
            assertThat(Set.copyOf(people.survivorOf(plan.profileId()).identifiers()))
                    .isEqualTo(expected);
        }

        assertThat(people.changedPeople().stream()
                        .map(profile -> Set.copyOf(profile.identifiers()))
                        .collect(Collectors.toSet()))
                .isEqualTo(Set.copyOf(model.people));
    }

    @Provide
    Arbitrary<List<List<Identifier>>> sightings() {
        var users = identifier("userId", 4).injectNull(0.5);
        var mails = identifier("email", 4).injectNull(0.5);
        var devices = identifier("anonymousId", 6).injectNull(0.2);
        return Combinators.combine(users, mails, devices)
                .as(IdentityModelTest::present)
                .filter(seen -> !seen.isEmpty())
                .list()
                .ofMaxSize(30);
    }

    private static Arbitrary<Identifier> identifier(String type, int values) {
        return Arbitraries.integers().between(1, values).map(number -> new Identifier(type, type + number));
    }

    private static List<Identifier> present(
            @Nullable Identifier user, @Nullable Identifier mail, @Nullable Identifier device) {
        var present = new ArrayList<Identifier>();
        for (var identifier : new Identifier[] {user, mail, device}) {
            if (identifier != null) {
                present.add(identifier);
            }
        }
        return present;
    }

    /** A person is a set of identifiers. */
    private static final class ObviousModel {
        private final List<Set<Identifier>> people = new ArrayList<>();

        Set<Identifier> see(List<Identifier> strongestFirst) {
            var person = new HashSet<Identifier>();
            for (var identifier : strongestFirst) {
                var owner = people.stream()
                        .filter(known -> known.contains(identifier))
                        .findFirst()
                        .orElse(Set.of(identifier));
                var user = user(person);
                var other = user(owner);
                if (user == null || other == null || Objects.equals(user, other)) {
                    people.remove(owner);
                    person.addAll(owner);
                }
            }
            people.add(person);
            return person;
        }

        private static @Nullable Identifier user(Set<Identifier> person) {
            return person.stream()
                    .filter(identifier -> identifier.type().equals("userId"))
                    .findAny()
                    .orElse(null);
        }
    }
}
