package io.stammkunde.consent.audit;

import java.util.List;
import java.util.Optional;

/** Goes through the log from its beginning and stops at the first entry that is not what was written there. */
final class AuditCheck {
    private final AuditLog.Extent extent;
    private String previous = AuditHash.NONE;
    private long checked;
    private boolean ended;
    private Optional<Verdict> found = Optional.empty();

    AuditCheck(AuditLog.Extent extent) {
        this.extent = extent;
    }

    /** The last sequence that was looked at, where the next entries are to begin. */
    long at() {
        return checked == 0 ? Long.MIN_VALUE : checked; // entries before the first one would not be ours either
    }

    /** Looks at the next entries by sequence; none means that there are no more. */
    AuditCheck take(List<AuditEntry> entries) {
        ended = entries.isEmpty();
        for (var entry : entries) {
            if (entry.sequence() > extent.head().size()) {
                ended = true; // appended meanwhile, or by something else: the verdict knows
                break;
            }
            var fault = faultOf(entry);
            if (fault.isPresent()) {
                found = fault;
                break;
            }
            checked = entry.sequence();
            previous = entry.hash();
        }
        return this;
    }

    boolean goesOn() {
        return found.isEmpty() && !ended;
    }

    Verdict verdict() {
        return found.orElseGet(this::verdictOnTheEnd);
    }

    private Optional<Verdict> faultOf(AuditEntry entry) {
        if (entry.sequence() < checked + 1) {
            return broken(entry.sequence(), "it lies before the first entry");
        }
        if (entry.sequence() > checked + 1) {
            return broken(checked + 1, "an entry is missing here");
        }
        if (!entry.previousHash().equals(previous)) {
            return broken(entry.sequence(), "it does not follow from the entry before");
        }
        if (!entry.hash().equals(AuditHash.of(entry))) {
            return broken(entry.sequence(), "its content is not what was recorded");
        }
        return Optional.empty();
    }

    private Verdict verdictOnTheEnd() {
        var head = extent.head();
        if (checked < head.size()) {
            return new Verdict.Broken(checked + 1, checked, "the end of the log is missing");
        }
        if (!previous.equals(head.lastHash())) {
            return new Verdict.Broken(checked, checked - 1, "it is not the entry that was recorded last");
        }
        if (extent.highest() > head.size()) {
            return new Verdict.Broken(head.size() + 1, checked, "it was not recorded by this service");
        }
        return new Verdict.Intact(checked);
    }

    private Optional<Verdict> broken(long sequence, String reason) {
        return Optional.of(new Verdict.Broken(sequence, checked, reason));
    }
}
