package io.stammkunde.gateway;

import io.stammkunde.testing.ServiceArchitecture;
import org.junit.jupiter.api.Test;

class GatewayArchitectureTest {
    @Test
    void keepsTheRulesOfThePackageTree() {
        ServiceArchitecture.check("io.stammkunde.gateway");
    }
}
