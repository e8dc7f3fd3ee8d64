package io.stammkunde.launcher.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static final String GATEWAY = "STAMMKUNDE_GATEWAY_PORT";

    @Test
    void portsAreTheDocumentedOnesUnlessSaidOtherwise() {
        // Given
        var settings = Settings.of(Map.of(), Map.of(), new Properties());

        // When, Then
        assertThat(settings.port(Part.GATEWAY)).isEqualTo(8080);
        assertThat(settings.port(Part.PROFILE)).isEqualTo(8081);
        assertThat(settings.port(Part.CONSENT)).isEqualTo(8082);
        assertThat(settings.port(Part.SEGMENT)).isEqualTo(8083);
        assertThat(settings.port(Part.METRICS)).isEqualTo(8084);
        assertThat(settings.port(Part.KEYCLOAK)).isEqualTo(8180);
        assertThat(settings.port(Part.KAFKA)).isEqualTo(19092);
        assertThat(settings.port(Part.POSTGRES)).isEqualTo(15432);
        assertThat(settings.port(Part.MONGODB)).isEqualTo(17017);
        assertThat(settings.managementPort()).isEqualTo(9080);
        assertThat(settings.issuer()).isEqualTo("http://localhost:8180/realms/stammkunde");
    }

    @Test
    void optionsWinOverTheEnvironmentWhichWinsOverTheFile() {
        // Given
        var file = new Properties();
        file.setProperty(GATEWAY, "1001");

        // When, Then
        assertThat(Settings.of(Map.of(), Map.of(), file).port(Part.GATEWAY)).isEqualTo(1001);
        assertThat(Settings.of(Map.of(), Map.of(GATEWAY, "1002"), file).port(Part.GATEWAY))
                .isEqualTo(1002);
        assertThat(Settings.of(Map.of(GATEWAY, "1003"), Map.of(GATEWAY, "1002"), file)
                        .port(Part.GATEWAY))
                .isEqualTo(1003);
    }

    @Test
    void theJvmsOfServicesHaveNoFurtherOptionsUnlessSaidOtherwise() {
        assertThat(Settings.of(Map.of(), Map.of(), new Properties()).serviceJvm())
                .isEmpty();
        assertThat(Settings.of(Map.of(), Map.of("STAMMKUNDE_SERVICE_JVM", " -Xmx1g  -Xint "), new Properties())
                        .serviceJvm())
                .containsExactly("-Xmx1g", "-Xint");
    }

    @Test
    void theGatewaysSecondPortMovesWithItsFirst() {
        // When
        var settings = Settings.of(Map.of(GATEWAY, "9000"), Map.of(), new Properties());

        // Then
        assertThat(settings.managementPort()).isEqualTo(10_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "99999", "-1", "80a", "8080 8081"})
    void refusesWhatIsNoPort(String stated) {
        // When, Then
        assertThatThrownBy(() -> Settings.of(Map.of(), Map.of(GATEWAY, stated), new Properties()))
                .isInstanceOf(LauncherFailure.class)
                .hasMessageContaining(GATEWAY)
                .hasMessageContaining(stated);
    }
}
