package io.stammkunde.consent.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What some commands amount to. Sequences count from 0 until {@link #numbered} gives the real ones.
 *
 * @param entries to be appended, in order
 * @param added states that did not exist
 * @param changed states that did
 * @param subjects chains that became longer or changed hands
 */
public record LedgerPlan(
        List<LedgerEntry> entries,
        List<StandingConsent> added,
        List<StandingConsent> changed,
        List<SubjectBook> subjects) {
    public LedgerPlan {
        entries = List.copyOf(entries);
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        subjects = List.copyOf(subjects);
    }

    /** The same with real sequences, as many as there are entries, ascending. */
    LedgerPlan numbered(List<Long> sequences) {
        var numbers = new HashMap<UUID, Long>();
        var numberedEntries = entries.stream()
                .map(entry -> entry.numbered(sequences.get((int) entry.sequence())))
                .toList();
        numberedEntries.forEach(entry -> numbers.put(entry.id(), entry.sequence()));
        return new LedgerPlan(numberedEntries, numbered(added, numbers), numbered(changed, numbers), subjects);
    }

    /** The states others must hear of: those that follow from an entry of this plan, in the order of the entries. */
    public List<StandingConsent> announced() {
        var byEntry = new HashMap<UUID, StandingConsent>();
        added.forEach(state -> byEntry.put(state.entryId(), state));
        changed.forEach(state -> byEntry.put(state.entryId(), state));
        return entries.stream()
                .filter(entry -> byEntry.containsKey(entry.id()))
                .map(entry -> byEntry.get(entry.id()))
                .toList();
    }

    /** Whether nothing is to be written. */
    boolean isEmpty() {
        return entries.isEmpty() && added.isEmpty() && changed.isEmpty() && subjects.isEmpty();
    }

    private static List<StandingConsent> numbered(List<StandingConsent> states, Map<UUID, Long> numbers) {
        return states.stream()
                .map(state ->
                        numbers.containsKey(state.entryId()) ? state.numbered(numbers.get(state.entryId())) : state)
                .toList();
    }
}
