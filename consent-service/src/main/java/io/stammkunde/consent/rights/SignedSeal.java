package io.stammkunde.consent.rights;

import io.stammkunde.consent.signature.Signature;
import jakarta.enterprise.context.ApplicationScoped;

/** With this installation's key. Without one no erasure is certified, so none is begun that could not be proven. */
@ApplicationScoped
class SignedSeal implements Seal {
    private final Signature signature;

    SignedSeal(Signature signature) {
        this.signature = signature;
    }

    @Override
    public boolean isReady() {
        return signature.canSign();
    }

    @Override
    public String sign(String payload) {
        return signature.sign(payload);
    }
}
