package io.stammkunde.consent.breach;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;

/**
 * One version of an entry of the register.
 *
 * @param id UUIDv7, the same in all versions
 * @param version counts from 1; the latest one holds
 * @param change how this version came about
 */
public record Breach(
        UUID id,
        int version,
        Facts facts,
        AuthorityCase authority,
        PeopleCase people,
        BreachState state,
        Change change) {
    public Breach {
        requireNonNull(id, "id");
        requireNonNull(facts, "facts");
        requireNonNull(authority, "authority");
        requireNonNull(people, "people");
        requireNonNull(state, "state");
        requireNonNull(change, "change");
        if (version < 1) {
            throw new IllegalArgumentException("versions count from 1: " + version);
        }
    }

    /**
     * Who did what and when.
     *
     * @param note why, in words; may be empty
     */
    public record Change(Action action, Instant at, String by, String note) {}

    /** What can be done with an entry. Names are part of the table: they are never changed. */
    public enum Action {
        RECORDED,
        REVISED,
        AUTHORITY_DECIDED,
        AUTHORITY_TOLD,
        PEOPLE_DECIDED,
        PEOPLE_TOLD,
        CLOSED,
        REOPENED
    }

    Breach revised(Facts next, AuthorityCase authorityNow, PeopleCase peopleNow, Change by) {
        return new Breach(id, version + 1, next, authorityNow, peopleNow, state, by);
    }

    Breach with(AuthorityCase next, Change by) {
        return new Breach(id, version + 1, facts, next, people, state, by);
    }

    Breach with(PeopleCase next, Change by) {
        return new Breach(id, version + 1, facts, authority, next, state, by);
    }

    Breach with(BreachState next, Change by) {
        return new Breach(id, version + 1, facts, authority, people, next, by);
    }
}
