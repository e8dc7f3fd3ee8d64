package io.stammkunde.consent.selfservice;

import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.audit.AppendAudit;
import io.stammkunde.consent.audit.AuditObject;
import io.stammkunde.consent.ledger.Action;
import io.stammkunde.consent.ledger.FindConsents;
import io.stammkunde.consent.ledger.LedgerEntry;
import io.stammkunde.consent.ledger.Method;
import io.stammkunde.consent.ledger.NewDecision;
import io.stammkunde.consent.ledger.RecordDecision;
import io.stammkunde.consent.preference.FindPreferences;
import io.stammkunde.consent.preference.Preference;
import io.stammkunde.consent.purpose.Channel;
import io.stammkunde.consent.purpose.PurposeKey;
import io.stammkunde.consent.receipt.IssueReceipt;
import io.stammkunde.consent.receipt.Issued;
import io.stammkunde.consent.receipt.ReceiptRefusal;
import io.stammkunde.consent.subject.ProfileId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The consents of whoever is signed in. */
@ApplicationScoped
public class OwnConsents {
    private final FindSelf self;
    private final FindPreferences preferences;
    private final FindConsents consents;
    private final RecordDecision record;
    private final IssueReceipt receipts;
    private final AppendAudit audit;

    public OwnConsents(
            FindSelf self,
            FindPreferences preferences,
            FindConsents consents,
            RecordDecision record,
            IssueReceipt receipts,
            AppendAudit audit) {
        this.self = self;
        this.preferences = preferences;
        this.consents = consents;
        this.record = record;
        this.receipts = receipts;
        this.audit = audit;
    }

    /** How everything stands that they decide. Fails with a {@link SelfServiceRefusal}. */
    public Uni<List<Preference>> standing(Customer customer) {
        return self.profile(customer)
                .chain(profile -> preferences.of(profile).call(all -> tell(customer, "self.consents.read", profile)));
    }

    /** Every decision, oldest first. Fails with a {@link SelfServiceRefusal}. */
    public Uni<List<LedgerEntry>> history(Customer customer, int afterPosition, int limit) {
        return self.profile(customer)
                .chain(profile -> consents.history(profile, null, afterPosition, limit)
                        .call(all -> tell(customer, "self.history.read", profile)));
    }

    /** Records what they decide. Fails with a {@link SelfServiceRefusal}, or as {@link RecordDecision} does. */
    public Uni<LedgerEntry> decide(Customer customer, PurposeKey purpose, Channel channel, Action action) {
        return self.profile(customer)
                .chain(profile -> record.handle(
                        customer.actor(), NewDecision.now(profile, purpose, channel, action, Method.BUTTON)));
    }

    /**
     * The signed receipt of one of their decisions. Fails with {@link SelfServiceRefusal.NotYours} if it is somebody
     * else's or there is none, and with {@link ReceiptRefusal.Unprovable} if it could not be signed.
     */
    public Uni<Issued> receipt(Customer customer, UUID entryId) {
        return self.profile(customer)
                .chain(profile -> receipts.handle(entryId)
                        .onFailure(ReceiptRefusal.UnknownEntry.class)
                        .transform(unknown -> new SelfServiceRefusal.NotYours())
                        .invoke(receipt -> requireTheirs(receipt, profile))
                        .call(receipt -> tell(customer, "self.receipt.issued", profile)));
    }

    private static void requireTheirs(Issued receipt, ProfileId profile) {
        if (!receipt.profile().equals(profile)) {
            throw new SelfServiceRefusal.NotYours();
        }
    }

    private Uni<Void> tell(Customer customer, String action, ProfileId profile) {
        return audit.handle(customer.actor(), action, new AuditObject("profile", profile.toString()), Map.of());
    }
}
