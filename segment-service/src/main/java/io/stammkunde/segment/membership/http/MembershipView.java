package io.stammkunde.segment.membership.http;

import io.stammkunde.segment.definition.Catalogue;
import io.stammkunde.segment.definition.Segment;
import io.stammkunde.segment.person.PersonState;
import io.stammkunde.segment.person.Status;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A segment that a person belongs to.
 *
 * @param segment its key
 * @param version version of the rule that decided
 */
public record MembershipView(String segment, String name, Instant since, int version) {
    /** The segments of a person in order of their keys; one that is being removed is none. */
    static List<MembershipView> of(PersonState person, Catalogue segments) {
        return new TreeMap<>(person.standings())
                .entrySet().stream()
                        .filter(standing -> standing.getValue().status() == Status.MEMBER)
                        .flatMap(standing -> Stream.ofNullable(segments.find(standing.getKey()))
                                .map(segment -> of(
                                        segment,
                                        standing.getValue().since(),
                                        standing.getValue().version())))
                        .toList();
    }

    private static MembershipView of(Segment segment, Instant since, int version) {
        return new MembershipView(segment.key(), segment.name(), since, version);
    }
}
