package io.stammkunde.profile.timeline;

import io.stammkunde.contracts.profile.Identifier;
import io.stammkunde.profile.identity.EventIdentifiers;
import io.stammkunde.profile.identity.IdentifierRules;
import io.stammkunde.profile.identity.IdentityPlan;
import io.stammkunde.profile.identity.NotStoredYet;
import io.stammkunde.profile.identity.People;
import io.stammkunde.profile.permission.BrowserObjections;
import io.stammkunde.profile.permission.Permissions;
import io.stammkunde.profile.profile.Profile;
import io.stammkunde.profile.profile.Traits;
import io.stammkunde.profile.source.Source;
import io.stammkunde.profile.suppression.Suppressed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Decides about a batch of collected events, one after the other, on top of what was loaded. Pure but for the people,
 * who change on the way and belong to this batch alone.
 *
 * <p>An event that has a trace of the same place in the log was met before. If the profile it was resolved to contains
 * that place, it is done; if not, the attempt was interrupted and everything about it is decided anew. A trace of another
 * place means that the message id came twice.
 */
final class BatchPlan {
    private static final Logger LOG = Logger.getLogger(BatchPlan.class);

    private final People people;
    private final Map<String, Trace> traces;
    private final Map<UUID, Source> sources;
    private final Suppressed suppressed;
    private final IdentifierRules rules;
    private final BrowserObjections objections;
    private final EventIdentifiers identifiers;
    private final Supplier<UUID> newId;
    private final Instant now;
    private final List<Resolution> resolutions = new ArrayList<>();
    private final Set<Identifier> repeated = new HashSet<>();

    private BatchPlan(
            People people,
            Map<String, Trace> traces,
            Map<UUID, Source> sources,
            Suppressed suppressed,
            IdentifierRules rules,
            BrowserObjections objections,
            Supplier<UUID> newId,
            Instant now) {
        this.people = people;
        this.traces = new HashMap<>(traces);
        this.sources = sources;
        this.suppressed = suppressed;
        this.rules = rules;
        this.objections = objections;
        this.identifiers = new EventIdentifiers(rules);
        this.newId = newId;
        this.now = now;
    }

    /**
     * Plans for records in the order of the log.
     *
     * @param traces of those events that were seen before, by event id
     * @param sources of the events, as far as they are known
     * @param suppressed those of the events' identifiers that must not make anybody known
     * @param objections what browsers say with the events
     */
    static BatchPlan of(
            List<CollectedRecord> records,
            People people,
            Map<String, Trace> traces,
            Map<UUID, Source> sources,
            Suppressed suppressed,
            IdentifierRules rules,
            BrowserObjections objections,
            Supplier<UUID> newId,
            Instant now) {
        var plan = new BatchPlan(people, traces, sources, suppressed, rules, objections, newId, now);
        if (records.stream().anyMatch(plan::wasMet)) {
            people.keepEachProfile();
        }
        plan.decideAsFarAsPossible(records);
        plan.finish();
        return plan;
    }

    People people() {
        return people;
    }

    /** One for each record, in order. */
    List<Resolution> resolutions() {
        return resolutions;
    }

    /** People of events that were met in an earlier attempt, who may have been changed and not announced by it. */
    Set<UUID> repeatedPeople() {
        return repeated.stream()
                .map(people::ownerOf)
                .filter(Objects::nonNull)
                .map(Profile::id)
                .collect(Collectors.toSet());
    }

    /** How many records are decided; the others must wait until the decisions are stored. */
    int decided() {
        return resolutions.size();
    }

    private void decideAsFarAsPossible(List<CollectedRecord> records) {
        try {
            records.forEach(record -> resolutions.add(decided(record)));
        } catch (NotStoredYet restLater) {
            LOG.debugf("Batch is split after %d of %d events", resolutions.size(), records.size());
        }
    }

    /** A defect that one event uncovers must not stop the others; nothing of the event has been applied by then. */
    private Resolution decided(CollectedRecord record) {
        try {
            return resolve(record);
        } catch (NotStoredYet restLater) {
            throw restLater;
        } catch (RuntimeException defect) {
            LOG.errorf(defect, "Event cannot be processed eventId=%s", record.eventId());
            return new Resolution.Unprocessable(
                    record, "defect: " + defect.getClass().getSimpleName());
        }
    }

    private Resolution resolve(CollectedRecord record) {
        var found = identifiers.of(record.event());
        if (suppressed.drops(found)) {
            return new Resolution.Suppressed(record);
        }
        var trace = traces.get(record.eventId());
        if (trace != null && !trace.place().equals(record.place())) {
            return new Resolution.Duplicate(record);
        }
        var source = sources.get(record.event().sourceId());
        if (source == null) {
            return new Resolution.Unprocessable(record, "unknown source");
        }
        if (found.isEmpty()) {
            return new Resolution.Unprocessable(record, "nothing in the event identifies a person");
        }
        if (trace != null) {
            repeated.addAll(found);
        }
        found.forEach(people::completeMergesOf);
        return trace != null && isDone(trace)
                ? new Resolution.Repeated(record, Objects.requireNonNull(trace.profileId()), trace.purposes())
                : resolve(record, source, found, trace);
    }

    private boolean wasMet(CollectedRecord record) {
        var trace = traces.get(record.eventId());
        return trace != null && trace.place().equals(record.place());
    }

    private boolean isDone(Trace trace) {
        var profile = trace.profileId() == null ? null : people.stored(trace.profileId());
        return profile != null && profile.progress().contains(trace.place(), trace.isStraggler());
    }

    private Resolution resolve(CollectedRecord record, Source source, List<Identifier> found, @Nullable Trace trace) {
        var event = record.event();
        var plan = IdentityPlan.of(people, found, rules, newId);
        var permissions =
                objections.chosen(people.preview(plan, event.timestamp()).permissions(), event);
        var permitted = permissions.permittedFor(source, now);
        var wasWithheld = trace != null && trace.profileId() == null;
        var isKept = !wasWithheld && (!permitted.isEmpty() || !source.restsOnConsent());
        // a restriction leaves nothing but storing
        var purposes = permissions.restricted() ? Set.<String>of() : permitted;
        traces.put(record.eventId(), new Trace(record.place(), isKept ? plan.profileId() : null, false, purposes));
        return isKept
                ? keep(record, source, plan, permissions, purposes, trace != null)
                : withhold(record, plan, permissions, trace != null);
    }

    private Resolution keep(
            CollectedRecord record,
            Source source,
            IdentityPlan plan,
            Permissions permissions,
            Set<String> purposes,
            boolean again) {
        var event = record.event();
        var at = event.timestamp();
        var stated = Traits.stated(event.traits(), event.sourceId(), at);
        people.apply(plan, record.eventId(), at);
        var isStraggler = people.survivorOf(plan.profileId()).progress().hasPassed(record.place());
        people.change(
                plan.profileId(),
                profile -> profile.permitting(permissions.covered(source, at)).having(record.place(), at, stated));
        return new Resolution.Kept(record, plan.profileId(), purposes, isStraggler, again);
    }

    /** Nothing of the event stays, except for a choice that came with it and whose it is. */
    private Resolution withhold(CollectedRecord record, IdentityPlan plan, Permissions permissions, boolean again) {
        if (record.event().consents().isEmpty()) {
            return new Resolution.Withheld(record, null, again);
        }
        people.apply(plan, record.eventId(), record.event().timestamp());
        people.change(plan.profileId(), profile -> profile.permitting(permissions));
        return new Resolution.Withheld(record, plan.profileId(), again);
    }

    /** A profile that was new in this batch may have become part of another one before anybody saw it. */
    private void finish() {
        resolutions.replaceAll(resolution -> switch (resolution) {
            case Resolution.Kept kept ->
                new Resolution.Kept(
                        kept.record(),
                        people.finalId(kept.profileId()),
                        kept.purposes(),
                        kept.isStraggler(),
                        kept.again());
            case Resolution.Withheld withheld
            when withheld.profileId() != null ->
                new Resolution.Withheld(withheld.record(), people.finalId(withheld.profileId()), withheld.again());
            default -> resolution;
        });
    }
}
