package io.stammkunde.launcher.certificate;

import com.fasterxml.jackson.databind.JsonNode;
import io.stammkunde.launcher.certificate.CertificateCheck.Outcome;
import java.util.stream.Stream;

/** Whether what was signed is the receipt of a consent (ISO/IEC TS 27560 in the words of the DPV), and complete. */
final class ReceiptCheck {
    private static final String KIND = "stammkunde-consent-receipt-v1";

    private ReceiptCheck() {}

    static boolean isReceipt(JsonNode signed) {
        return signed.path("stammkunde:kind").asText().equals(KIND);
    }

    /** The receipt and its record must be about the same entry of the ledger, and say who, what, when and how. */
    static Outcome of(JsonNode receipt) {
        var consent = receipt.path("dpv:hasRecordOfActivity");
        if (!consent.path("dct:identifier").equals(receipt.path("dct:identifier"))) {
            return new Outcome.Invalid("the receipt and its record are about different entries");
        }
        return Stream.of(
                        "/dpv:hasDataSubject/@id",
                        "/dpv:hasProcess/dpv:hasPurpose/dct:identifier",
                        "/dpv:hasConsentStatus/stammkunde:state",
                        "/dpv:hasConsentStatus/dct:date",
                        "/stammkunde:ledger/stammkunde:hash")
                .filter(pointer -> consent.at(pointer).asText().isEmpty())
                .findFirst()
                .<Outcome>map(pointer -> new Outcome.Invalid("the receipt does not say " + pointer.substring(1)))
                .orElseGet(() -> new Outcome.ValidReceipt(receipt));
    }
}
