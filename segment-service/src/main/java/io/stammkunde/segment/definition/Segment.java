package io.stammkunde.segment.definition;

import io.stammkunde.segment.rule.Rule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A segment.
 *
 * @param key unique, part of its address
 * @param version grows with each change of rule or purpose
 * @param revision grows with each write, for optimistic locking
 * @param built shards of people that a running back-fill has been through
 * @param stageSince when the stage began
 * @param earlier the definitions of earlier versions, oldest first
 */
public record Segment(
        String key,
        Definition definition,
        int version,
        long revision,
        Stage stage,
        int built,
        Instant createdAt,
        Instant updatedAt,
        Instant stageSince,
        List<Version> earlier) {
    /** How many earlier versions stay readable. */
    private static final int MAX_EARLIER = 50;

    /** A definition that has been replaced. */
    public record Version(int version, Definition definition, Instant until) {}

    public Segment {
        earlier = List.copyOf(earlier);
    }

    static Segment create(String key, Definition definition, Instant now) {
        return new Segment(key, definition, 1, 1, Stage.BUILDING, 0, now, now, now, List.of());
    }

    public String name() {
        return definition.name();
    }

    public String purpose() {
        return definition.purpose();
    }

    public Rule rule() {
        return definition.rule().rule();
    }

    /** Another definition. Only one that selects other people makes a new version, to be built again. */
    Segment change(Definition changed, Instant now) {
        if (definition.selectsAs(changed)) {
            return new Segment(key, changed, version, revision + 1, stage, built, createdAt, now, stageSince, earlier);
        }
        List<Version> versions = new ArrayList<>(earlier);
        versions.add(new Version(version, definition, now));
        List<Version> kept = versions.subList(Math.max(0, versions.size() - MAX_EARLIER), versions.size());
        return new Segment(key, changed, version + 1, revision + 1, Stage.BUILDING, 0, createdAt, now, now, kept);
    }

    Segment remove(Instant now) {
        return new Segment(key, definition, version, revision + 1, Stage.REMOVING, 0, createdAt, now, now, earlier);
    }

    /** All people have been evaluated. */
    public Segment completed(Instant now) {
        return new Segment(key, definition, version, revision + 1, Stage.LIVE, 0, createdAt, updatedAt, now, earlier);
    }

    public Segment progressed(int shards) {
        return new Segment(
                key, definition, version, revision + 1, stage, shards, createdAt, updatedAt, stageSince, earlier);
    }
}
