package io.stammkunde.segment.erasure;

import io.stammkunde.segment.evaluation.Finding;
import io.stammkunde.segment.membership.ExplainMembership.Explanation;
import io.stammkunde.segment.person.Fate;
import io.stammkunde.segment.person.PastEvent;
import io.stammkunde.segment.person.Permission;
import io.stammkunde.segment.person.PersonState;
import io.stammkunde.segment.person.Standing;
import io.stammkunde.segment.rule.Language;
import io.stammkunde.segment.rule.RuleText;
import io.stammkunde.segment.value.Facts;
import io.stammkunde.segment.value.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a person is told of themselves, in the form in which it is written. */
final class Told {
    private Told() {}

    /** A profile and what is known of it. */
    record Profile(
            UUID profileId,
            @Nullable UUID partOf,
            Map<String, @Nullable Object> traits,
            Map<String, Permission> permissions,
            Map<String, BigDecimal> scores,
            List<Event> events) {
        static Profile of(PersonState state) {
            return new Profile(
                    state.id(),
                    state.fate() instanceof Fate.Absorbed absorbed ? absorbed.into() : null,
                    plain(state.person().traits()),
                    new TreeMap<>(state.person().permissions()),
                    new TreeMap<>(state.person().scores().numbers()),
                    state.person().history().events().stream().map(Event::of).toList());
        }
    }

    record Event(String name, Instant at, Set<String> purposes, Map<String, @Nullable Object> properties) {
        static Event of(PastEvent event) {
            return new Event(event.name(), event.at(), event.purposes(), plain(event.properties()));
        }
    }

    /**
     * Where a profile stands with a segment.
     *
     * @param status {@code MEMBER}, or {@code LEFT_OUT} if the rule holds and the purpose is not permitted
     * @param since since when
     * @param reason why, or null if the segment is being removed
     */
    record Membership(
            UUID profileId,
            String segment,
            String status,
            Instant since,
            int version,
            @Nullable Reason reason) {
        static Membership of(PersonState state, String segment, @Nullable Explanation explanation) {
            Standing standing = state.standings().get(segment);
            return new Membership(
                    state.id(),
                    segment,
                    standing.status().name(),
                    standing.since(),
                    standing.version(),
                    explanation == null ? null : Reason.of(explanation));
        }
    }

    /** The purpose of a segment, whether the person permits it, and the rule, node by node, with what it finds now. */
    record Reason(String name, String purpose, boolean permitted, String permissionReason, Node rule) {
        static Reason of(Explanation explanation) {
            return new Reason(
                    explanation.segment().name(),
                    explanation.segment().purpose(),
                    explanation.permitted(),
                    explanation.permission().reason(),
                    Node.of(explanation.finding()));
        }
    }

    /** A part of a rule as a sentence, whether it holds, and what was compared. */
    record Node(
            String de, String en, boolean result, @Nullable Object value, List<Node> parts) {
        static Node of(Finding finding) {
            return new Node(
                    RuleText.of(finding.rule(), Language.DE),
                    RuleText.of(finding.rule(), Language.EN),
                    finding.result(),
                    plain(finding.value()),
                    finding.children().stream().map(Node::of).toList());
        }
    }

    private static Map<String, @Nullable Object> plain(Facts facts) {
        Map<String, @Nullable Object> plain = new TreeMap<>();
        facts.names().forEach(name -> plain.put(name, plain(facts.get(name))));
        return plain;
    }

    private static @Nullable Object plain(@Nullable Value value) {
        return switch (value) {
            case null -> null;
            case Value.Text text -> text.text();
            case Value.Amount amount -> amount.number();
            case Value.Truth truth -> truth.holds();
            case Value.Many many -> many.items().stream().map(Told::plain).collect(Collectors.toList());
        };
    }
}
