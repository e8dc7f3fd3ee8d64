package io.stammkunde.segment.person;

import io.stammkunde.segment.value.Facts;
import java.util.Map;
import java.util.UUID;

/**
 * What rules can ask of a person.
 *
 * @param permissions by purpose
 */
public record Person(UUID id, Facts traits, Map<String, Permission> permissions, Scores scores, History history) {
    public Person {
        permissions = Map.copyOf(permissions);
    }

    public static Person unknown(UUID id) {
        return new Person(id, Facts.NONE, Map.of(), Scores.NONE, History.EMPTY);
    }

    public Permission permission(String purpose) {
        return permissions.getOrDefault(purpose, Permission.NONE);
    }

    public Person with(History longer) {
        return new Person(id, traits, permissions, scores, longer);
    }

    public Person knownAs(Facts newTraits, Map<String, Permission> newPermissions) {
        return new Person(id, newTraits, newPermissions, scores, history);
    }

    public Person scored(Scores newScores) {
        return new Person(id, traits, permissions, newScores, history);
    }
}
