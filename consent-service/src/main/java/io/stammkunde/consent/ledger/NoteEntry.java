package io.stammkunde.consent.ledger;

import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.audit.Actor;
import io.stammkunde.consent.audit.AppendAudit;
import io.stammkunde.consent.audit.AuditObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Notes in the audit log that somebody has added to the ledger. */
@ApplicationScoped
public class NoteEntry {
    private final AppendAudit audit;

    public NoteEntry(AppendAudit audit) {
        this.audit = audit;
    }

    /** Joins the running transaction; comes last in it, as {@link AppendAudit} says. */
    public Uni<Void> handle(Actor by, String action, LedgerEntry entry) {
        return handle(by, action, List.of(entry));
    }

    /** The same for several, in their order. */
    public Uni<Void> handle(Actor by, String action, List<LedgerEntry> entries) {
        return audit.handle(
                by, entries.stream().map(entry -> deed(action, entry)).toList());
    }

    private static AppendAudit.Deed deed(String action, LedgerEntry entry) {
        var profile = entry.statement().key().profile();
        return new AppendAudit.Deed(
                action,
                new AuditObject("profile", profile.toString()),
                Map.of("entry", entry.id(), "hash", entry.hash()));
    }
}
