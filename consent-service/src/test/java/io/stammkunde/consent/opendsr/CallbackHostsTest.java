package io.stammkunde.consent.opendsr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallbackHostsTest {
    private final CallbackHosts hosts = new CallbackHosts(Set.of("Controller.example", "other.example:8443"), false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://controller.example/callbacks",
                "https://CONTROLLER.example:443/callbacks?of=stammkunde",
                "https://other.example:8443/"
            })
    void whatWasAgreedMayBeCalled(String address) {
        assertThat(hosts.refuse(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "controller.example",
                "http://controller.example/",
                "ftp://controller.example/",
                "file:///etc/passwd",
                "https://169.254.169.254/latest/meta-data",
                "https://127.0.0.1:8081/v1/profiles",
                "https://[::1]/",
                "https://localhost/",
                "https://other.example/",
                "https://controller.example:8443/",
                "https://controller.example.evil.example/",
                "https://evil.example/controller.example",
                "https://controller.example@evil.example/",
                "https://evil@controller.example/",
                "https://controller.example#@evil.example/",
                "https://controller.example\\@evil.example/",
                "https:///callbacks",
                "https://controller.example\u0000.evil.example/"
            })
    void everythingElseIsRefused(String address) {
        assertThat(hosts.refuse(address)).isPresent();
    }

    @Test
    void withoutAnAgreementNobodyIsCalled() {
        assertThat(new CallbackHosts(Set.of(), false).refuse("https://controller.example/"))
                .isPresent();
    }

    @Property
    void noTextBreaksTheRule(@ForAll String address) {
        assertThat(new CallbackHosts(Set.of("controller.example"), true).refuse(address))
                .isNotNull();
    }
}
