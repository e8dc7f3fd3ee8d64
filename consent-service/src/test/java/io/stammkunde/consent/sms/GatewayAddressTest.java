package io.stammkunde.consent.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GatewayAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://gateway.example/v1/messages?route=2",
                "http://localhost:8025/api/sms",
                "http://127.0.0.1:8025/api/sms",
                "http://[::1]:8025/api/sms"
            })
    void whatNobodyCanReadAlongWithIsAnAddress(String url) {
        assertThat(new GatewayAddress(url).url()).isEqualTo(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://gateway.example/messages",
                "http://localhost.example/messages",
                "http://127.0.0.1.example/messages",
                "ftp://gateway.example/messages",
                "https://user:password@gateway.example/messages",
                "https://gateway.example/#messages",
                "gateway.example/messages",
                "https://",
                "not an address"
            })
    void whatIsNoneOrCouldBeReadByOthersIsRefused(String url) {
        assertThatIllegalArgumentException().isThrownBy(() -> new GatewayAddress(url));
    }
}
