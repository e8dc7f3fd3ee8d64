package io.stammkunde.consent.receipt;

import io.stammkunde.consent.ledger.ConsentState;
import io.stammkunde.consent.ledger.Method;
import io.stammkunde.consent.purpose.Say;
import io.stammkunde.consent.purpose.Wording;
import io.stammkunde.consent.receipt.ConsentReceipt.Right;
import io.stammkunde.contracts.consent.LegalBasis;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Terms of the {@link Vocabulary} for what the ledger says. */
final class ReceiptTerms {
    private ReceiptTerms() {}

    /** The status of a consent; null for an objection, which is none. */
    static @Nullable String status(ConsentState state) {
        return switch (state) {
            case REQUESTED, PENDING_CONFIRMATION -> "dpv:ConsentRequested";
            case GIVEN -> "dpv:ConsentGiven";
            case RENEWED -> "dpv:RenewedConsentGiven";
            case REFUSED -> "dpv:ConsentRefused";
            case WITHDRAWN -> "dpv:ConsentWithdrawn";
            case EXPIRED -> "dpv:ConsentExpired";
            case INVALIDATED -> "dpv:ConsentInvalidated";
            case OBJECTED -> null;
        };
    }

    /** The vocabulary knows the bases of the GDPR; those of German laws rest on one of them. */
    static String basis(LegalBasis basis) {
        return switch (basis) {
            case ART6_1_A -> "eu-gdpr:A6-1-a";
            case ART6_1_B -> "eu-gdpr:A6-1-b";
            case ART6_1_C -> "eu-gdpr:A6-1-c";
            case ART6_1_D -> "eu-gdpr:A6-1-d";
            case ART6_1_E -> "eu-gdpr:A6-1-e";
            case ART6_1_F, UWG_7_3 -> "eu-gdpr:A6-1-f";
            case ART9_2_A -> "eu-gdpr:A9-2-a";
            case TDDDG_25_1 -> "dpv:Consent";
            case TDDDG_25_2 -> "dpv:LegalBasis";
        };
    }

    /** What the person may do, the most useful first. */
    static List<Right> rights(Say say) {
        var rights = new ArrayList<Right>();
        switch (say) {
            case CONSENT ->
                rights.add(right(
                        "A7-3",
                        "Sie können die Einwilligung jederzeit zurücknehmen. Was bis dahin geschah, bleibt rechtmäßig.",
                        "You can withdraw your consent at any time. What happened until then stays lawful."));
            case OBJECTION ->
                rights.add(right(
                        "A21",
                        "Sie können widersprechen, der Werbung jederzeit und ohne Gründe.",
                        "You can object, to advertising at any time and without reasons."));
            case NONE -> {}
        }
        rights.add(right("A15", "Sie können Auskunft verlangen.", "You can ask what is held on you."));
        rights.add(right("A16", "Sie können Falsches berichtigen lassen.", "You can have mistakes corrected."));
        rights.add(right("A17", "Sie können Löschung verlangen.", "You can ask for erasure."));
        rights.add(right(
                "A18", "Sie können die Verarbeitung einschränken lassen.", "You can have the processing restricted."));
        if (say == Say.CONSENT) {
            rights.add(right(
                    "A20", "Sie können Ihre Daten in lesbarer Form mitnehmen.", "You can take your data with you."));
        }
        rights.add(right(
                "A77",
                "Sie können sich bei einer Aufsichtsbehörde beschweren.",
                "You can complain to a supervisory authority."));
        return rights;
    }

    /** The platform itself concludes that a consent has ended or what holds after a merge. */
    static String indicatedBy(Method method) {
        return method.isCallersToName() || method == Method.EVENT ? "dpv:DataSubject" : "dpv:DataController";
    }

    private static Right right(String article, String german, String english) {
        return new Right("eu-gdpr:" + article, new Wording(german, english));
    }
}
