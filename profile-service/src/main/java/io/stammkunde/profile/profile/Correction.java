package io.stammkunde.profile.profile;

import static java.util.Objects.requireNonNull;

import io.stammkunde.contracts.profile.TraitValue;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One field that is set right. What was stated before it was decided does not undo it, whenever it arrives; what is stated
 * later stands, and so a repetition changes nothing. A field inside of a trait has the time of the whole trait.
 *
 * @param field name of a trait; with dots, a field inside of one, unless a trait has just that name
 * @param value text, number or truth value, or null to remove the field
 * @param decidedAt from when on it holds, in whole milliseconds, as profiles keep it
 */
public record Correction(String field, @Nullable Object value, Instant decidedAt) {
    private static final String DOT = ".";

    public Correction {
        requireNonNull(field, "field");
        decidedAt = decidedAt.truncatedTo(ChronoUnit.MILLIS);
    }

    /** A field inside of something that is a text or a list, so that it cannot be set without losing that. */
    public static final class FieldInsideOfPlainValue extends RuntimeException {
        private static final long serialVersionUID = 1;

        FieldInsideOfPlainValue() {
            super("a correction names a field inside of a plain value", null, false, false);
        }
    }

    /** The name of the trait that is meant. */
    public String trait(Statements said) {
        var end = field.indexOf(DOT);
        return end < 0 || said.traits().containsKey(field) ? field : field.substring(0, end);
    }

    private List<String> inside(Statements said) {
        var trait = trait(said);
        return trait.equals(field)
                ? List.of()
                : List.of(field.substring(trait.length() + 1).split("\\.", -1));
    }

    /**
     * Whether the person is known otherwise than it should be.
     *
     * @throws FieldInsideOfPlainValue if it cannot be set
     */
    public boolean isMissing(Statements said, Instant now) {
        var before = said.traits().get(trait(said));
        if (before != null && stands(before, now)) {
            return false;
        }
        var group = before == null ? null : before.value();
        return !Objects.equals(corrected(group, inside(said)), group);
    }

    /**
     * What is said with it.
     *
     * @param now tells a later statement from one that claims to be of the future, which does not stand
     * @throws FieldInsideOfPlainValue if it cannot be set
     */
    public Statements in(Statements said, Instant now) {
        var name = trait(said);
        var before = said.traits().get(name);
        if (before != null && stands(before, now)) {
            return said;
        }
        var at = before != null && before.at().isAfter(decidedAt) ? before.at() : decidedAt;
        var path = inside(said);
        var after = corrected(before == null ? null : before.value(), path);
        var traits = new HashMap<>(said.traits());
        var removed = new HashMap<>(said.removed());
        if (after != null) {
            traits.put(name, new TraitValue(after, TraitValue.RECTIFICATION, at));
        } else if (before != null || path.isEmpty()) {
            traits.remove(name);
            removed.merge(name, at, (a, b) -> a.isAfter(b) ? a : b);
        }
        return new Statements(traits, removed);
    }

    /** Stated after the decision. A time that has not come yet is no such time. */
    private boolean stands(TraitValue known, Instant now) {
        return known.at().isAfter(decidedAt) && !known.at().isAfter(now);
    }

    private @Nullable Object corrected(@Nullable Object group, List<String> path) {
        if (path.isEmpty()) {
            return value;
        }
        if (group != null && !(group instanceof Map)) {
            throw new FieldInsideOfPlainValue();
        }
        var fields = new LinkedHashMap<Object, @Nullable Object>();
        if (group instanceof Map<?, ?> known) {
            fields.putAll(known);
        }
        var inner = corrected(fields.get(path.getFirst()), path.subList(1, path.size()));
        if (inner == null) {
            fields.remove(path.getFirst());
        } else {
            fields.put(path.getFirst(), inner);
        }
        return fields.isEmpty() ? null : fields;
    }

    /** Leaves the value out; it is personal. */
    @Override
    public String toString() {
        return "Correction[" + field + "]";
    }
}
