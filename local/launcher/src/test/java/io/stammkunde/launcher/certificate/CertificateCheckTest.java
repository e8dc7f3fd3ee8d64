package io.stammkunde.launcher.certificate;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.stammkunde.launcher.certificate.CertificateCheck.Outcome;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class CertificateCheckTest {
    /** Root of one leaf, 32 zero bytes: SHA-256(0x00 ‖ leaf), by {@code head -c 33 /dev/zero | sha256sum}. */
    private static final String ROOT = "7f9c9e31ac8256ca2f258583df262dbc7d6f68f2a03043d5c99a4ae5a7396ce9";

    private static final String CERTIFICATE = """
            {"kind":"stammkunde-erasure-certificate-v1",
             "participants":[{"participant":"profile-service","receipts":[
               {"mode":"EXECUTE","hash":"%s","rows":[
                 {"store":"events","found":5,"erased":4,"anonymised":0,"restricted":0,"retained":1}]}]}],
             "totals":{"found":5,"erased":4,"anonymised":0,"restricted":0,"retained":1},
             "merkleRoot":"%s"}""".formatted("00".repeat(32), ROOT);

    private static final String RECEIPT = """
            {"stammkunde:kind":"stammkunde-consent-receipt-v1","dct:identifier":"e1","dpv:hasRecordOfActivity":{
              "dct:identifier":"e1","dpv:hasDataSubject":{"@id":"urn:uuid:p"},
              "dpv:hasProcess":{"dpv:hasPurpose":{"dct:identifier":"analytics"}},
              "dpv:hasConsentStatus":{"stammkunde:state":"GIVEN","dct:date":"2026-03-02T08:00:00Z"},
              "stammkunde:ledger":{"stammkunde:hash":"00"}}}""";

    private final KeyPair keys = keys();

    private static KeyPair keys() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String signed(String payload) throws GeneralSecurityException {
        var encoder = Base64.getUrlEncoder().withoutPadding();
        var content = encoder.encodeToString("{\"alg\":\"EdDSA\",\"kid\":\"k\"}".getBytes(UTF_8))
                + '.'
                + encoder.encodeToString(payload.getBytes(UTF_8));
        var signature = Signature.getInstance("Ed25519");
        signature.initSign(keys.getPrivate());
        signature.update(content.getBytes(US_ASCII));
        return content + '.' + encoder.encodeToString(signature.sign());
    }

    private static JsonNode set(KeyPair keys) throws IOException {
        return new ObjectMapper().readTree(PublicKeys.set(keys.getPublic()));
    }

    private Outcome check(String payload) throws GeneralSecurityException, IOException {
        return CertificateCheck.of(signed(payload), set(keys));
    }

    @Test
    void whatWasSignedAndAddsUpHolds() throws GeneralSecurityException, IOException {
        assertThat(check(CERTIFICATE)).isInstanceOf(Outcome.Valid.class);
    }

    @Test
    void whatWasChangedAfterwardsDoesNot() throws GeneralSecurityException, IOException {
        var parts = signed(CERTIFICATE).split("\\.", -1);
        var changed = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                        CERTIFICATE.replace("\"erased\":4", "\"erased\":5").getBytes(UTF_8));

        assertThat(CertificateCheck.of(parts[0] + '.' + changed + '.' + parts[2], set(keys)))
                .isInstanceOfSatisfying(
                        Outcome.Invalid.class,
                        invalid -> assertThat(invalid.reason()).contains("signature"));
    }

    @Test
    void whatSomebodyElseSignedDoesNot() throws GeneralSecurityException, IOException {
        assertThat(CertificateCheck.of(signed(CERTIFICATE), set(keys()))).isInstanceOf(Outcome.Invalid.class);
    }

    @Test
    void sumsThatDoNotAddUpDoNot() throws GeneralSecurityException, IOException {
        assertThat(check(CERTIFICATE.replace("\"found\":5,\"erased\":4", "\"found\":6,\"erased\":4")))
                .isInstanceOfSatisfying(
                        Outcome.Invalid.class,
                        invalid -> assertThat(invalid.reason()).contains("add up"));
    }

    @Test
    void aRootOfOtherReceiptsDoesNot() throws GeneralSecurityException, IOException {
        assertThat(check(CERTIFICATE.replace("00".repeat(32), "01".repeat(32))))
                .isInstanceOfSatisfying(
                        Outcome.Invalid.class,
                        invalid -> assertThat(invalid.reason()).contains("root"));
    }

    @Test
    void theReceiptOfAConsentHolds() throws GeneralSecurityException, IOException {
        assertThat(check(RECEIPT)).isInstanceOf(Outcome.ValidReceipt.class);
    }

    @Test
    void aReceiptOfAnotherEntryThanItsRecordDoesNot() throws GeneralSecurityException, IOException {
        assertThat(check(RECEIPT.replace(
                        "\"dct:identifier\":\"e1\",\"dpv:hasData", "\"dct:identifier\":\"e2\",\"dpv:hasData")))
                .isInstanceOfSatisfying(
                        Outcome.Invalid.class,
                        invalid -> assertThat(invalid.reason()).contains("different entries"));
    }

    @Test
    void aReceiptThatDoesNotSayWhatWasSaidDoesNot() throws GeneralSecurityException, IOException {
        assertThat(check(RECEIPT.replace("stammkunde:state", "state")))
                .isInstanceOfSatisfying(
                        Outcome.Invalid.class,
                        invalid -> assertThat(invalid.reason()).contains("stammkunde:state"));
    }

    @Test
    void somethingElseThatWasSignedDoesNot() throws GeneralSecurityException, IOException {
        assertThat(check("{\"kind\":\"stammkunde-audit-checkpoint-v1\"}")).isInstanceOf(Outcome.Invalid.class);
    }

    @Test
    void anythingElseDoesNot() throws IOException {
        assertThat(CertificateCheck.of("no certificate", set(keys))).isInstanceOf(Outcome.Invalid.class);
        assertThat(CertificateCheck.of("a.b.c", set(keys))).isInstanceOf(Outcome.Invalid.class);
        assertThat(CertificateCheck.of("", set(keys))).isInstanceOf(Outcome.Invalid.class);
    }
}
