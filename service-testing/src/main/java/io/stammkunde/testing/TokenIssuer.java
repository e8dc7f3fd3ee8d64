package io.stammkunde.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Base64;
import java.util.Map;

/**
 * Lets the service under test trust {@link TestTokens}: it verifies signature, issuer, audience and expiry as it does
 * with Keycloak's tokens, only the key is given to it instead of being fetched.
 */
public class TokenIssuer implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        var publicKey = TestTokens.trustedKeys().getPublic().getEncoded();
        return Map.of(
                "quarkus.oidc.auth-server-url",
                "",
                "quarkus.oidc.public-key",
                Base64.getEncoder().encodeToString(publicKey),
                "quarkus.oidc.token.issuer",
                TestTokens.ISSUER,
                "quarkus.oidc.token.audience",
                TestTokens.AUDIENCE);
    }

    @Override
    public void stop() {
        // the key ends with the JVM
    }
}
