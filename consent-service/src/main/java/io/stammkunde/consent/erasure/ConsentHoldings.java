package io.stammkunde.consent.erasure;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The tables that hold something on people. Every method joins the running transaction. */
public interface ConsentHoldings {
    /**
     * How many rows there are of each category.
     *
     * @param request the request that asks, which keeps what it needs until it is done
     */
    Uni<Map<Category, Long>> count(UUID request, Collection<UUID> profiles);

    /** Keys of the consents that stand, for others to forget. */
    Uni<List<String>> consentKeys(Collection<UUID> profiles);

    /** Deletes what stands and its evidence, and lets the ledger belong to nobody. */
    Uni<Void> erase(UUID request, Collection<UUID> profiles);

    Uni<Void> restrict(UUID request, Collection<UUID> profiles);

    Uni<Void> liftRestriction(Collection<UUID> profiles);

    /** Everything, by category. */
    Uni<Map<String, Object>> all(Collection<UUID> profiles);

    /** Keeps the larger of two counts for each place; all that were kept. */
    Uni<Map<String, Long>> remember(UUID request, Map<String, Long> found);

    /** What there is, and in which table. */
    enum Category {
        CONSENTS("consents", "consent_state"),
        EVIDENCE("consent-evidence", "consent_evidence"),
        LEDGER("consent-ledger", "consent_ledger"),
        REQUESTS("rights-requests", "rights_request"),
        CONFIRMATIONS("consent-confirmations", "confirmation"),
        LETTERS("letters", "letter"),
        PREFERENCE_LINKS("preference-links", "preference_link");

        private final String key;
        private final String table;

        Category(String key, String table) {
            this.key = key;
            this.table = table;
        }

        public String key() {
            return key;
        }

        String store() {
            return "consent-service/postgresql/" + table;
        }
    }
}
