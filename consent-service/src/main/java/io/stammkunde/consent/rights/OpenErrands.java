package io.stammkunde.consent.rights;

import io.stammkunde.contracts.privacy.PrivacyCommandV1;
import io.stammkunde.contracts.privacy.PrivacyMode;
import io.stammkunde.contracts.privacy.PrivacyReceiptV1;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Commands that wait for an answer: whose answer one is, whether it is believed, and when to ask again. */
final class OpenErrands {
    private final Patience patience;

    OpenErrands(Patience patience) {
        this.patience = patience;
    }

    /**
     * What is asked again.
     *
     * @param open all that waits from now on
     * @param due of these, what is sent again
     */
    record Again(List<Errand> open, List<Errand> due) {}

    /** Asks again whoever has not answered acceptably for long enough. */
    Again again(List<Errand> open, Instant now) {
        var all = new ArrayList<Errand>();
        var due = new ArrayList<Errand>();
        for (var errand : open) {
            if (now.isBefore(dueAt(errand))) {
                all.add(errand);
            } else {
                var repeated = errand.again(now);
                all.add(repeated);
                due.add(repeated);
            }
        }
        return new Again(all, due);
    }

    private Instant dueAt(Errand errand) {
        return errand.sentAt()
                .plus(errand.failure() == null ? patience.answer() : patience.beforeAttempt(errand.attempt()));
    }

    /** When to look again, or null if nothing waits. */
    @Nullable
    Instant soonest(List<Errand> open) {
        return open.stream().map(this::dueAt).min(Comparator.naturalOrder()).orElse(null);
    }

    /** One that was asked as often as patience allows, in vain. */
    Optional<Errand> exhausted(List<Errand> open, Instant now) {
        return open.stream()
                .filter(errand -> errand.attempt() >= patience.attempts() && !now.isBefore(dueAt(errand)))
                .findFirst();
    }

    /** Waits for the rest, or is looked at at once if nothing waits: then it is this side's turn to do something. */
    Next looking(RightsRequest request, List<Errand> open, Instant now) {
        return new Next(request, List.of(), lookAt(open, now));
    }

    private @Nullable Instant lookAt(List<Errand> open, Instant now) {
        return open.isEmpty() ? now : soonest(open);
    }

    /** Sends again what is due, and waits for all of it. */
    Next repeating(RightsRequest request, Again again, List<PrivacyCommandV1> commands, Instant now) {
        return new Next(request, commands, lookAt(again.open(), now));
    }

    /**
     * Changes nothing. It still is looked at in time: whoever decides may have been overtaken by an answer, and must not
     * undo that this is waited for.
     */
    Next asIs(RightsRequest request, Instant now) {
        return switch (request.stage()) {
            case Stage.Triage(String evidence, @Nullable Planning planning)
            when planning != null -> looking(request, planning.open(), now);
            case Stage.Executing(Plan plan, Execution execution) -> looking(request, execution.open(), now);
            default -> Next.waiting(request);
        };
    }

    static Optional<Errand> answered(List<Errand> open, PrivacyReceiptV1 receipt) {
        return open.stream().filter(errand -> errand.isAnsweredBy(receipt)).findFirst();
    }

    static List<Errand> without(List<Errand> open, Errand errand) {
        return open.stream().filter(other -> !other.equals(errand)).toList();
    }

    static List<Errand> replace(List<Errand> open, Errand errand, Errand by) {
        return open.stream().map(other -> other.equals(errand) ? by : other).toList();
    }

    /** Why a receipt is not believed, or null if it is. */
    static @Nullable String mistakeIn(PrivacyReceiptV1 receipt, Map<String, Map<Integer, Long>> barrier) {
        if (receipt.failure() != null) {
            return receipt.failure();
        }
        if (receipt.mode() == PrivacyMode.IDENTIFY && receipt.identity() == null) {
            return "did not say who the person is";
        }
        var unbalanced = receipt.rows().stream().filter(row -> !row.addsUp()).findFirst();
        if (unbalanced.isPresent()) {
            return "sums do not add up in " + unbalanced.get().store();
        }
        var behind = receipt.consumed().entrySet().stream()
                .filter(read -> barrier.getOrDefault(read.getKey(), Map.of()).entrySet().stream()
                        .anyMatch(end -> read.getValue().getOrDefault(end.getKey(), 0L) < end.getValue()))
                .findFirst();
        return behind.map(read -> "has not read " + read.getKey() + " up to the barrier")
                .orElse(null);
    }
}
