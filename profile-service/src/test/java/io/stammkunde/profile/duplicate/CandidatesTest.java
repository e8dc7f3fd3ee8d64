package io.stammkunde.profile.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import io.stammkunde.contracts.profile.TraitValue;
import io.stammkunde.profile.profile.Profile;
import io.stammkunde.profile.profile.Statements;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CandidatesTest {
    private static final Instant AT = Instant.parse("2026-01-01T00:00:00Z");

    private static Portrait person(Map<String, Object> traits) {
        var source = new UUID(0, 1);
        var known = traits.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, trait -> new TraitValue(trait.getValue(), source, AT)));
        var blank = Profile.blank(UUID.randomUUID(), AT);
        return Portrait.of(new Profile(
                blank.id(),
                1,
                blank.identifiers(),
                new Statements(known, Map.of()),
                blank.permissions(),
                List.of(),
                null,
                AT,
                AT,
                0,
                blank.progress()));
    }

    private static Map<String, Object> address(String street, String code, String city) {
        return Map.of("street", street, "postalCode", code, "city", city);
    }

    private static final Portrait ANNE = person(Map.of(
            "firstName",
            "Anne",
            "lastName",
            "Müller-Weiß",
            "birthday",
            "1980-05-17",
            "address",
            address("Hauptstraße 12a", "10115", "Berlin")));

    @Test
    void anotherSpellingOfNameAndStreetIsTheSamePerson() {
        var other = person(Map.of(
                "name",
                "anne MUELLER-WEISS",
                "birthday",
                "1980-05-17",
                "address",
                address("Hauptstrasse 12 a", "10115", "berlin")));

        var found = Candidates.of(List.of(ANNE, other), 0.9);

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().agreeing()).contains("firstName", "birthday", "postalCode", "city");
    }

    @Test
    void nameAndSurnameMayStandInEachOthersField() {
        var other = person(Map.of("firstName", "Müller-Weiß", "lastName", "Anne", "birthday", "1980-05-17"));

        assertThat(Candidates.of(List.of(ANNE, other), 0.9)).hasSize(1);
    }

    @Test
    void peopleOfOneHouseholdAreTwo() {
        var brother = person(Map.of(
                "firstName",
                "Jonas",
                "lastName",
                "Müller-Weiß",
                "birthday",
                "1984-11-02",
                "address",
                address("Hauptstraße 12a", "10115", "Berlin")));

        assertThat(Candidates.of(List.of(ANNE, brother), 0.9)).isEmpty();
    }

    @Test
    void aNameAloneIsNotEnough() {
        var people = List.of(
                person(Map.of("firstName", "Peter", "lastName", "Schmidt")),
                person(Map.of("firstName", "Peter", "lastName", "Schmidt")));
        var crowd = IntStream.range(0, 30_000)
                .mapToObj(i -> person(Map.of("firstName", "Person " + i)))
                .toList();

        assertThat(Candidates.of(Stream.concat(people.stream(), crowd.stream()).toList(), 0.9))
                .isEmpty();
    }

    @Test
    void likenessDoesNotDependOnWhoIsFirst() {
        var other = person(Map.of("firstName", "Ann", "lastName", "Mueller", "birthday", "1980-05-71"));

        assertThat(Likeness.of(ANNE, other).bits())
                .isEqualTo(Likeness.of(other, ANNE).bits());
    }

    @Test
    void nobodyIsComparedWithoutAnythingKnown() {
        assertThat(person(Map.of("plan", "gold")).features()).isEmpty();
    }
}
