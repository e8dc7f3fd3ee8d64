package io.stammkunde.profile;

import io.stammkunde.testing.ServiceArchitecture;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void featuresFormATreeAndEdgesStayAtTheEdge() {
        ServiceArchitecture.check("io.stammkunde.profile");
    }
}
