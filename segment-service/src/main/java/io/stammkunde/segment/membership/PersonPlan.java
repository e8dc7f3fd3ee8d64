package io.stammkunde.segment.membership;

import io.stammkunde.segment.definition.Catalogue;
import io.stammkunde.segment.person.Fate;
import io.stammkunde.segment.person.History;
import io.stammkunde.segment.person.PastEvent;
import io.stammkunde.segment.person.Permission;
import io.stammkunde.segment.person.Person;
import io.stammkunde.segment.person.PersonState;
import io.stammkunde.segment.person.Reason;
import io.stammkunde.segment.person.Scores;
import io.stammkunde.segment.value.Facts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Decides what changes mean for one person. Pure: the same state, changes, segments and instant give the same plan. */
public final class PersonPlan {
    /**
     * What is to be done.
     *
     * @param state the person after the changes; its revision is one higher if it has to be written
     * @param changed whether it has to be written
     * @param followUps what this means for other profiles, to be applied once this one is written
     */
    public record Outcome(PersonState state, boolean changed, Map<UUID, List<Change>> followUps) {
        public Outcome {
            followUps = Map.copyOf(followUps);
        }
    }

    private final PersonState before;
    private final Catalogue segments;
    private final Instant now;
    private final int maxEvents;
    private final Map<UUID, List<Change>> followUps = new HashMap<>();
    private final Standings standings;

    private Fate fate;
    private long profileRevision;
    private Person person;

    private PersonPlan(PersonState before, Catalogue segments, Instant now, int maxEvents) {
        this.before = before;
        this.segments = segments;
        this.now = now;
        this.maxEvents = maxEvents;
        this.fate = before.fate();
        this.profileRevision = before.profileRevision();
        this.person = before.person();
        this.standings = new Standings(before, segments);
    }

    /**
     * Takes the changes in their order.
     *
     * @param maxEvents events kept of one person; beyond it the oldest are forgotten
     */
    public static Outcome of(PersonState before, List<Change> changes, Catalogue segments, Instant now, int maxEvents) {
        PersonPlan plan = new PersonPlan(before, segments, now, maxEvents);
        plan.standings.advance(plan.person, now);
        changes.forEach(plan::take);
        plan.decide();
        return plan.outcome();
    }

    private void take(Change change) {
        switch (change) {
            case Change.Happened happened -> happened(happened);
            case Change.Joined joined -> joined(joined);
            case Change.Known known -> known(known);
            case Change.Scored scored -> scored(scored.scores());
            case Change.AbsorbedBy absorbed -> absorbed(absorbed);
            case Change.Erased erased -> erased(erased);
            case Change.HandedOver handedOver -> handedOver();
            case Change.RulesChanged rules -> standings.doubt(rules.segments(), Reason.RULE);
            case Change.LookAgain _ -> {}
        }
    }

    private void happened(Change.Happened happened) {
        switch (fate) {
            case Fate.Active _ -> remember(List.of(happened.event()), Reason.EVENT);
            case Fate.Absorbed absorbed -> followUp(absorbed.into(), happened);
            case Fate.Erased _ -> {}
        }
    }

    private void joined(Change.Joined joined) {
        switch (fate) {
            case Fate.Active _ -> {
                remember(joined.events(), Reason.MERGE);
                followUp(joined.from(), new Change.HandedOver());
            }
            case Fate.Absorbed absorbed -> followUp(absorbed.into(), joined);
            case Fate.Erased _ -> followUp(joined.from(), new Change.HandedOver());
        }
    }

    /** Events known already are doubted as well: a crash may have come between their writing and the answer. */
    private void remember(List<PastEvent> events, Reason reason) {
        person = person.with(person.history().with(events, maxEvents));
        events.forEach(event -> standings.doubt(segments.dependingOnEvent(event.name()), reason));
    }

    private void known(Change.Known known) {
        if (known.profileRevision() <= profileRevision || fate instanceof Fate.Erased) {
            return;
        }
        profileRevision = known.profileRevision();
        if (fate instanceof Fate.Absorbed) {
            fate = new Fate.Active();
            standings.doubt(segments.keys(), Reason.MERGE);
        }
        doubtTraits(person.traits(), known.traits());
        doubtPurposes(person.permissions(), known.permissions());
        person = person.knownAs(known.traits(), known.permissions());
    }

    private void doubtTraits(Facts old, Facts fresh) {
        Set<String> names = new TreeSet<>(old.names());
        names.addAll(fresh.names());
        names.stream()
                .filter(name -> !Objects.equals(old.get(name), fresh.get(name)))
                .forEach(name -> standings.doubt(segments.dependingOnTrait(name), Reason.PROFILE));
    }

    private void doubtPurposes(Map<String, Permission> old, Map<String, Permission> fresh) {
        Set<String> purposes = new TreeSet<>(old.keySet());
        purposes.addAll(fresh.keySet());
        purposes.stream()
                .filter(purpose -> !Objects.equals(old.get(purpose), fresh.get(purpose)))
                .forEach(purpose -> standings.doubt(segments.dependingOnPurpose(purpose), Reason.CONSENT));
    }

    /** Scores are of one person: those of a profile that was absorbed mean nothing, its survivor has others. */
    private void scored(Scores scores) {
        if (!(fate instanceof Fate.Active)
                || scores.at().isBefore(person.scores().at())) {
            return;
        }
        person.scores()
                .changedIn(scores)
                .forEach(name -> standings.doubt(segments.dependingOnScore(name), Reason.SCORE));
        person = person.scored(scores);
    }

    private void absorbed(Change.AbsorbedBy absorbed) {
        if (absorbed.profileRevision() <= profileRevision || fate instanceof Fate.Erased) {
            return;
        }
        profileRevision = absorbed.profileRevision();
        fate = new Fate.Absorbed(absorbed.survivor(), false);
        person = person.knownAs(Facts.NONE, Map.of()).scored(Scores.NONE);
        standings.leaveAll(Reason.MERGE, now);
    }

    private void erased(Change.Erased erased) {
        profileRevision = Math.max(profileRevision, erased.profileRevision());
        fate = new Fate.Erased();
        person = Person.unknown(person.id());
        standings.leaveAll(Reason.PROFILE, now);
    }

    private void handedOver() {
        if (fate instanceof Fate.Absorbed absorbed) {
            fate = new Fate.Absorbed(absorbed.into(), true);
            person = person.with(History.EMPTY);
        }
    }

    private void decide() {
        if (fate instanceof Fate.Active) {
            if (before.isUnknown()) {
                standings.doubt(segments.keys(), Reason.PROFILE);
            }
            standings.settle(person, now);
        } else if (fate instanceof Fate.Absorbed absorbed && !absorbed.handedOver()) {
            followUp(
                    absorbed.into(),
                    new Change.Joined(person.id(), person.history().events()));
        }
    }

    private void followUp(UUID profile, Change change) {
        followUps.computeIfAbsent(profile, _ -> new ArrayList<>()).add(change);
    }

    private Outcome outcome() {
        PersonState after = new PersonState(
                before.revision(),
                profileRevision,
                fate,
                person,
                standings.standings(),
                standings.flips(),
                standings.news(),
                before.archive());
        boolean changed = before.isUnknown() || !after.equals(before);
        return new Outcome(changed ? after.written() : after, changed, followUps);
    }
}
