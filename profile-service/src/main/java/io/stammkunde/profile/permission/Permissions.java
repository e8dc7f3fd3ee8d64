package io.stammkunde.profile.permission;

import io.stammkunde.contracts.profile.PermissionV1;
import io.stammkunde.profile.source.Source;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of what a person allows.
 *
 * @param choices the latest explicit choice by purpose
 * @param coveredSince purposes that the legal basis of a source covered for an event that was kept, with the time of the
 *     first such event
 * @param restricted whether the person has had the processing restricted: what is known of the rest is kept up to date
 *     and holds again when the restriction is lifted
 */
public record Permissions(Map<String, Choice> choices, Map<String, Instant> coveredSince, boolean restricted) {
    public static final Permissions NONE = new Permissions(Map.of(), Map.of(), false);
    private static final String LEGAL_BASIS = "LEGAL_BASIS_OF_SOURCE";
    private static final String RESTRICTED = "RESTRICTED";

    public Permissions {
        choices = Map.copyOf(choices);
        coveredSince = Map.copyOf(coveredSince);
    }

    /** With the choices that travelled with an event; an older choice never replaces a newer one. */
    public Permissions chosen(Map<String, Boolean> allowedByPurpose, Instant at) {
        var result = this;
        for (var entry : allowedByPurpose.entrySet()) {
            var before = choices.get(entry.getKey());
            result = result.decided(entry.getKey(), Choice.ofEvent(entry.getValue(), at, before));
        }
        return result;
    }

    /**
     * The choices of an event whose browser objects (Global Privacy Control). A yes does not lift an objection that
     * stands, as tools repeat it with each event. Of the purposes that are meant, a yes never counts; where nothing is
     * known yet the objection is a no at once, also to what the legal basis of a source would cover.
     *
     * @param meant purposes of advertising and sharing
     */
    public Map<String, Boolean> inSpiteOfObjection(Map<String, Boolean> allowedByPurpose, Set<String> meant) {
        var counting = new HashMap<>(allowedByPurpose);
        counting.entrySet()
                .removeIf(choice -> choice.getValue()
                        && (meant.contains(choice.getKey()) || isObjected(choices.get(choice.getKey()))));
        meant.stream()
                .filter(purpose -> !choices.containsKey(purpose))
                .forEach(purpose -> counting.put(purpose, false));
        return counting;
    }

    private static boolean isObjected(@Nullable Choice choice) {
        return choice != null && choice.state() == ConsentState.OBJECTED;
    }

    /** With one decision, unless a later one is known already. */
    public Permissions decided(String purpose, Choice choice) {
        var before = choices.get(purpose);
        if (!choice.replaces(before) || choice.equals(before)) {
            return this;
        }
        var next = new HashMap<>(choices);
        next.put(purpose, choice);
        return new Permissions(next, coveredSince, restricted);
    }

    /** With the purposes that a kept event of the source rests on the source's own legal basis for. */
    public Permissions covered(Source source, Instant at) {
        if (source.restsOnConsent() || coveredSince.keySet().containsAll(source.purposes())) {
            return this;
        }
        var next = new HashMap<>(coveredSince);
        source.purposes().forEach(purpose -> next.merge(purpose, at, Permissions::earlier));
        return new Permissions(choices, next, restricted);
    }

    /** With a restriction (Art. 18 GDPR), or without one. */
    public Permissions restrictedTo(boolean storageOnly) {
        return new Permissions(choices, coveredSince, storageOnly);
    }

    /** The purposes an event of the source may serve now; empty if none, as long as a restriction does not forbid it. */
    public Set<String> permittedFor(Source source, Instant now) {
        var permitted = new TreeSet<String>();
        choices.forEach((purpose, choice) -> {
            if (choice.permitsAt(now)) {
                permitted.add(purpose);
            }
        });
        for (var purpose : source.purposes()) {
            if (source.covers(purpose) && !choices.containsKey(purpose)) {
                permitted.add(purpose);
            }
        }
        return permitted;
    }

    /** What subscribers are told. A purpose without an entry is not permitted. */
    public Map<String, PermissionV1> at(Instant now) {
        var permissions = new TreeMap<String, PermissionV1>();
        coveredSince.forEach(
                (purpose, since) -> permissions.put(purpose, new PermissionV1(true, LEGAL_BASIS, since, null)));
        choices.forEach((purpose, choice) -> permissions.put(purpose, choice.permissionAt(now)));
        if (restricted) {
            permissions.replaceAll((_, known) -> new PermissionV1(false, RESTRICTED, known.since(), null));
        }
        return permissions;
    }

    /**
     * What holds for the person that two profiles turned out to be: the more restrictive choice wins, unless the other
     * one is a later permission that comes from a profile with a known customer.
     */
    public static Permissions merged(Permissions one, boolean oneIsKnown, Permissions other, boolean otherIsKnown) {
        var choices = new HashMap<>(one.choices);
        other.choices.forEach((purpose, choice) ->
                choices.merge(purpose, choice, (a, b) -> stricter(a, oneIsKnown, b, otherIsKnown)));
        var covered = new HashMap<>(one.coveredSince);
        other.coveredSince.forEach((purpose, since) -> covered.merge(purpose, since, Permissions::earlier));
        return new Permissions(choices, covered, one.restricted || other.restricted);
    }

    private static Choice stricter(Choice a, boolean aIsKnown, Choice b, boolean bIsKnown) {
        if (a.state().permits() == b.state().permits()) {
            return b.replaces(a) ? b : a;
        }
        var given = a.state().permits() ? a : b;
        var denied = a.state().permits() ? b : a;
        var givenIsKnown = a.state().permits() ? aIsKnown : bIsKnown;
        return givenIsKnown && given.at().isAfter(denied.at()) ? given : denied;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    /** The explicit choice on a purpose, or null. */
    public @Nullable Choice choice(String purpose) {
        return choices.get(purpose);
    }
}
