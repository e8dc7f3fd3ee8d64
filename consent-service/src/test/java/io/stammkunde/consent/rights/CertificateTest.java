package io.stammkunde.consent.rights;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CertificateTest {
    @Test
    void nobodyCanBeToldFromIt() {
        var desk =
                new Desk(RightsType.ERASURE).erasing().answer(3, 1).answer(3, 1).answer(1, 1);
        var partly = (Stage.PartiallyFulfilled) desk.request.stage();

        var json = Digest.json(
                Certificate.of(desk.request, partly.plan(), partly.execution(), TestRightsConfig.defaults(), desk.now));

        assertThat(json)
                .contains("stammkunde-erasure-certificate-v1", "§ 147 AO", "2034-01-01")
                .doesNotContain("kim@example.org", Desk.PROFILE.toString(), Desk.ABSORBED.toString());
    }
}
