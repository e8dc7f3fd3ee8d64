package io.stammkunde.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class PortOwnerTest {
    @Test
    void offersPortsThatAreFree() {
        // When
        int port = PortOwner.anyFree();

        // Then
        assertThat(PortOwner.isFree(port)).isTrue();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void namesTheProcessThatHoldsAPort() throws IOException {
        // Given
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();

            // When, Then
            assertThatThrownBy(() -> PortOwner.requireFree(port, "kafka"))
                    .isInstanceOf(ServerFailed.class)
                    .hasMessageContaining("Port %d, which kafka needs, is taken".formatted(port))
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void saysNothingAboutFreePorts() {
        // When, Then
        PortOwner.requireFree(PortOwner.anyFree(), "kafka");
        assertThat(PortOwner.of(PortOwner.anyFree())).isEmpty();
    }
}
