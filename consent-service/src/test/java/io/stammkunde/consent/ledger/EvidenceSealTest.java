package io.stammkunde.consent.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EvidenceSealTest {
    private static final UUID ENTRY = UUID.fromString("01900000-0000-7000-8000-000000000001");
    private static final UUID OTHER = UUID.fromString("01900000-0000-7000-8000-000000000002");
    private static final String EVIDENCE = "checkbox 'newsletter', ticked on /checkout";

    private final EvidenceSeal seal = new EvidenceSeal(Base64.getEncoder().encodeToString(new byte[32]));

    @Test
    void opensWhatItSealed() {
        assertThat(seal.open(ENTRY, seal.seal(ENTRY, EVIDENCE))).isEqualTo(EVIDENCE);
    }

    @Test
    void evidenceCannotBeMovedToAnotherEntry() {
        var sealed = seal.seal(ENTRY, EVIDENCE);

        assertThatIllegalArgumentException().isThrownBy(() -> seal.open(OTHER, sealed));
    }

    @Test
    void changedEvidenceDoesNotOpen() {
        var sealed = seal.seal(ENTRY, EVIDENCE);
        sealed[sealed.length - 1] ^= 1;

        assertThatIllegalArgumentException().isThrownBy(() -> seal.open(ENTRY, sealed));
    }

    @Test
    void equalEvidenceOfTwoEntriesCannotBeTold() {
        assertThat(seal.digest(ENTRY, EVIDENCE)).hasSize(64).isNotEqualTo(seal.digest(OTHER, EVIDENCE));
    }

    @Test
    void aShortKeyIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new EvidenceSeal("c2hvcnQ="));
    }
}
